package org.annalist.command;

import picocli.CommandLine.IVersionProvider;

/** The version in the program's manifest, without the mark of a build between releases. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "annalist " + (version == null ? "(not packaged)" : version.replace("-SNAPSHOT", ""))
    };
  }
}
