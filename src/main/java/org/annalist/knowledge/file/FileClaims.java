package org.annalist.knowledge.file;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Claims;

/**
 * The claims of files in which no error was found.
 *
 * @param entries the files
 * @param assembly makes a claim of an entry; called by several threads
 */
record FileClaims(Entries entries, Function<ClaimEntry, Claim> assembly) implements Claims {
  @Override
  public int size() {
    return entries.claims();
  }

  @Override
  public Iterator<Claim> iterator() {
    Iterator<List<Claim>> files = entries.ofFiles(this::ofFile);
    return new Iterator<>() {
      private Iterator<Claim> file = List.<Claim>of().iterator();

      @Override
      public boolean hasNext() {
        while (!file.hasNext() && files.hasNext()) {
          file = files.next().iterator();
        }
        return file.hasNext();
      }

      @Override
      public Claim next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return file.next();
      }
    };
  }

  private List<Claim> ofFile(YamlEntry file) {
    List<Claim> claims = new ArrayList<>();
    EntryCheck.ofFile(
        file,
        new EntryCheck() {
          @Override
          public void claim(ClaimEntry claim) {
            claims.add(assembly.apply(claim));
          }
        });
    return claims;
  }
}
