package org.annalist.knowledge.store;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annalist.KnowledgeBuilder;
import org.annalist.TestKnowledge;
import org.annalist.date.EdtfParser;
import org.annalist.knowledge.AskStatistics;
import org.annalist.knowledge.Candidate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimKeys;
import org.annalist.knowledge.ClaimQuery;
import org.annalist.knowledge.ClaimTerms;
import org.annalist.knowledge.ClaimWords;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.SearchTerms;
import org.annalist.knowledge.Utterances;
import org.annalist.knowledge.file.KnowledgeReader;
import org.annalist.question.opennlp.PorterWordForms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real database, compiled from real files. */
class SqliteKnowledgeStoreTest {
  private static final Utterances UTTERANCES =
      new Utterances(List.of("who crossed the river", "who crossed"), List.of("hello"));

  @TempDir private Path directory;
  private Knowledge knowledge;
  private SqliteKnowledgeStore store;

  @BeforeEach
  void compile() throws IOException {
    knowledge =
        new KnowledgeReader()
            .read(TestKnowledge.ruritaniaAndNeighbours(directory))
            .knowledge()
            .orElseThrow();
    store = new SqliteKnowledgeStore(compile("annalist.db"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whatWasWrittenIsRead() {
    assertThat(store.size()).isEqualTo(knowledge.claims().size());
    List<String> ids = knowledge.claims().stream().map(Claim::id).toList();
    assertThat(store.claims(ids)).isEqualTo(knowledge.claims().stream().toList());
    assertThat(store.vocabulary().synonyms()).isEqualTo(knowledge.vocabulary().synonyms());
  }

  @Test
  void whatIsFoundAgainIsTheSame() {
    ClaimQuery query = new ClaimQuery(List.of("ford"), List.of("strelsau"), null, 10);
    assertThat(store.find(query)).isNotEmpty().isEqualTo(store.find(query));
    try (SqliteKnowledgeStore other = new SqliteKnowledgeStore(directory.resolve("annalist.db"))) {
      assertThat(told(other.find(query))).isEqualTo(told(store.find(query)));
    }
  }

  private static List<List<Object>> told(List<Candidate> found) {
    return found.stream()
        .map(one -> List.<Object>of(one.number(), one.claim(), one.asks(), one.terms()))
        .toList();
  }

  @Test
  void questionsAreReadAsTheyWereCompiled() {
    ClaimTerms terms = new ClaimTerms(knowledge, searchTerms());
    for (Candidate candidate : store.find(new ClaimQuery(List.of(), List.of(), null, 100))) {
      assertThat(candidate.asks()).isEqualTo(terms.ofAsks(candidate.claim()));
    }
  }

  @Test
  void whatIsComparedByWordIsWhatStandsInTheTextAndTheQuestions() {
    ClaimTerms terms = new ClaimTerms(knowledge, searchTerms());
    for (Candidate candidate : store.find(new ClaimQuery(List.of(), List.of(), null, 100))) {
      Set<String> textWords = Set.copyOf(terms.ofText(candidate.claim()));
      ClaimKeys keys = ClaimKeys.of(new ClaimWords(candidate.asks(), candidate.terms(), textWords));
      assertThat(candidate.keys().terms()).isEqualTo(keys.terms());
      assertThat(candidate.keys().words()).isEqualTo(keys.words());
      assertThat(candidate.keys().names()).containsExactlyInAnyOrderElementsOf(keys.names());
      assertThat(candidate.keys().asks()).isEqualTo(keys.asks());
    }
  }

  @Test
  void countsInHowManyQuestionsAWordStands() {
    AskStatistics statistics = store.askStatistics();
    long asks = knowledge.claims().stream().mapToLong(claim -> claim.asks().size()).sum();
    assertThat(statistics.asks()).isEqualTo((int) asks);
    assertThat(statistics.asksWith().applyAsInt("truce")).isEqualTo(2);
    assertThat(statistics.asksWith().applyAsInt("unheard")).isZero();
    assertThat(statistics.meanLength()).isBetween(3.0, 10.0);
  }

  @Test
  void theSameKnowledgeGivesTheSameBytes() throws IOException {
    assertThat(Files.readAllBytes(compile("again.db")))
        .isEqualTo(Files.readAllBytes(directory.resolve("annalist.db")));
  }

  @Test
  void aClaimOnAllThatIsNamedComesBeforeOneOnItsCommonPart(@TempDir Path other) {
    KnowledgeBuilder builder = new KnowledgeBuilder();
    for (int i = 0; i < 12; i++) {
      builder.with(claim("realm-" + i).about("realm").build());
    }
    builder.with(
        claim("league").about("league").build(), claim("joined").about("realm", "league").build());
    try (SqliteKnowledgeStore many = builder.compile(other)) {
      ClaimQuery query = new ClaimQuery(List.of(), List.of("realm", "league"), null, 3);
      assertThat(many.find(query))
          .extracting(candidate -> candidate.claim().id())
          .startsWith("joined", "league");
    }
  }

  @Test
  void findsByWords() {
    assertThat(found(new ClaimQuery(List.of("crossing", "ford"), List.of(), null, 10)))
        .contains("blue-river-cause");
  }

  @Test
  void findsByEntityThoughItsNameIsNotInTheClaim() {
    assertThat(found(new ClaimQuery(List.of(), List.of("strelsau"), null, 10)))
        .contains("blue-river-cause", "truce-signed")
        .doesNotContain("rudolf-born");
  }

  @Test
  void daysNarrowWhatIsFound() {
    var days = EdtfParser.parse("1892-04").days();
    assertThat(found(new ClaimQuery(List.of(), List.of("strelsau"), days, 10)))
        .containsExactly("truce-signed");
  }

  @Test
  void quotesWhatIsSyntaxInFullText() {
    assertThat(
            found(new ClaimQuery(List.of("\"", "NEAR(a", "*", "a OR b", "-"), List.of(), null, 10)))
        .isEmpty();
  }

  @Test
  void listsAPeriodInTimeOrder() {
    assertThat(store.during(EdtfParser.parse("1892/1893").days(), List.of(), 10))
        .extracting(Claim::id)
        .containsExactly(
            "blue-river-cause",
            "blue-river-killed-gazette",
            "blue-river-killed-chronicle",
            "truce-signed",
            "rudolf-resigned");
    assertThat(store.during(EdtfParser.parse("1893").days(), List.of("strelsau"), 10)).isEmpty();
  }

  @Test
  void findsEntitiesByEveryNameInEveryScript() {
    Map<String, List<Entity>> named =
        store.entities().named(List.of("strelzau", "штрельзау", "blue river", "nowhere"));
    assertThat(named.keySet()).containsExactlyInAnyOrder("strelzau", "штрельзау", "blue river");
    assertThat(named.get("strelzau"))
        .extracting(Entity::name)
        .containsExactly("Strelsau / Strelzau");
  }

  @Test
  void findsEntitiesByTheBeginningOfTheirNames() {
    assertThat(store.entities().beginningWith("strel")).containsKey("strelzau");
    assertThat(store.entities().beginningWith("strelz").get("strelzau"))
        .extracting(Entity::name)
        .containsExactly("Strelsau / Strelzau");
    assertThat(store.entities().beginningWith("strex")).isEmpty();
  }

  @Test
  void countsClaimsByTermAndByEntity() {
    assertThat(store.frequency("ford")).isEqualTo(1);
    assertThat(store.frequency("unheardof")).isZero();
    assertThat(store.claimsAbout("rudolf")).isEqualTo(2);
    assertThat(store.claimsAbout("nobody")).isZero();
  }

  @Test
  void theEventWithMostClaimsIsTheMostProminent() {
    assertThat(store.prominent(5))
        .extracting(Claim::id)
        .containsExactly(
            "blue-river-killed-gazette",
            "zenda-taken",
            "harvest-war-began-gazette",
            "bridge-day",
            "truce-signed");
    assertThat(store.prominent(1)).hasSize(1);
  }

  @Test
  void refusesAFileThatIsNotThere() {
    assertThatThrownBy(() -> new SqliteKnowledgeStore(directory.resolve("missing.db")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("missing.db");
  }

  private List<String> found(ClaimQuery query) {
    return store.find(query).stream().map(candidate -> candidate.claim().id()).toList();
  }

  private SearchTerms searchTerms() {
    return new SearchTerms(new PorterWordForms(), knowledge.vocabulary().synonyms());
  }

  private Path compile(String name) throws IOException {
    Path file = directory.resolve(name);
    new KnowledgeCompiler(searchTerms()).compile(knowledge, UTTERANCES, file);
    return file;
  }
}
