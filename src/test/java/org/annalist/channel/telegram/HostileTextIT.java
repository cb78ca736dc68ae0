package org.annalist.channel.telegram;

import java.io.IOException;
import java.nio.file.Path;
import org.annalist.command.TestBot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * 200,000 generated messages on the knowledge that ships, under {@code -Pstress}; {@code
 * -Dannalist.messages} and {@code -Dannalist.seed} change which.
 */
@EnabledIfSystemProperty(named = "annalist.stress", matches = "true")
class HostileTextIT {
  @Test
  void noMessageFailsOrTakesLongOnTheKnowledgeThatShips(@TempDir Path folder) throws IOException {
    try (TestBot shipped = TestBot.build(Path.of("knowledge"), folder);
        WholeWay way = new WholeWay(shipped, folder)) {
      long seed = Long.getLong("annalist.seed", 1);
      new HostileTextTest.Attack(way, shipped, seed)
          .run(Integer.getInteger("annalist.messages", 200_000));
    }
  }
}
