package org.annalist.answer;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.KnowledgeBuilder;
import org.annalist.account.AccountFinder;
import org.annalist.account.Dispute;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Value;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListingTest {
  @TempDir private Path directory;
  private SqliteKnowledgeStore store;

  @BeforeEach
  void compile() {
    KnowledgeBuilder knowledge =
        new KnowledgeBuilder()
            .matter("who-began", "who began it")
            .property("killed", true)
            .with(
                claim("march").build(),
                claim("they").on("who-began", new Value.Words("they")).build(),
                claim("few").counts("killed", 300, Value.Bound.ABOUT, "soldiers").build(),
                claim("we").on("who-began", new Value.Words("we")).build(),
                claim("many").counts("killed", 900, Value.Bound.ABOUT, "soldiers").build(),
                claim("horses").counts("killed", 12, Value.Bound.EXACTLY, "horses").build());
    for (int i = 0; i < 60; i++) {
      knowledge.with(claim("later-" + i).build());
    }
    store = knowledge.compile(directory);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void theAccountsOfOneMatterStandTogetherInOneItem() {
    Answer.Answered page = page(0, "march", "they", "few", "we", "many", "horses").orElseThrow();
    assertThat(ids(page)).containsExactly("march", "they", "we", "few", "many", "horses");
    assertThat(page.disputes())
        .extracting(Dispute::matter)
        .containsExactly("who began it", "the killed (ruritania)");
    assertThat(page.items()).isEqualTo(4);
  }

  @Test
  void anAccountOutsideTheListIsShownWithTheOneInIt() {
    assertThat(ids(page(0, "we").orElseThrow())).containsExactly("we", "they");
  }

  @Test
  void pagesAreCountedInItems() {
    List<String> all = new ArrayList<>(List.of("they", "we"));
    for (int i = 0; i < 60; i++) {
      all.add("later-" + i);
    }
    String[] ids = all.toArray(new String[0]);
    Answer.Answered first = page(0, ids).orElseThrow();
    assertThat(first.items() + first.remaining()).isEqualTo(61);
    Answer.Answered second = page(first.items(), ids).orElseThrow();
    assertThat(ids(second)).startsWith("later-" + (first.items() - 1));
    assertThat(page(61, ids)).isEmpty();
  }

  private Optional<Answer.Answered> page(int skip, String... ids) {
    AccountFinder accounts =
        new AccountFinder(store, store.entities(), KnowledgeBuilder.plainTerms());
    return new Listing(accounts, new Suggester(store))
        .page(store.claims(List.of(ids)), skip)
        .map(Answer.Answered.class::cast);
  }

  private static List<String> ids(Answer answer) {
    return answer.claims().stream().map(Claim::id).toList();
  }
}
