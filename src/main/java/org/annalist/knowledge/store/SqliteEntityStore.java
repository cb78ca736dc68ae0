package org.annalist.knowledge.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.Particulars;
import org.jspecify.annotations.Nullable;

/** Entities in a compiled SQLite file. Safe for several threads. */
public final class SqliteEntityStore implements EntityStore {
  /** So many entities, and names, are kept. */
  private static final int MOST_KEPT = 20_000;

  /** Nobody chooses among more that have the same name, or a word in their names. */
  private static final int MOST_OF_ONE_NAME = 64;

  private static final int MOST_OF_ONE_WORD = 1000;

  /** What is asked of all entities together takes those into account that most is known of. */
  private static final int MOST_OF_ALL = 20_000;

  /** So many names begin with the same words at most. */
  private static final int MOST_BEGINNING = 1_000;

  private final Database database;
  private final int longestName;
  private final KeyFilter names;
  private final Recent<String, List<Entity>> byId = new Recent<>(MOST_KEPT);
  private final Recent<String, List<Entity>> byName = new Recent<>(MOST_KEPT);

  SqliteEntityStore(Database database) {
    this.database = database;
    this.names = KeyFilters.read(database, KeyFilters.NAMES);
    this.longestName = RowCounts.read(database, RowCounts.LONGEST_NAME);
  }

  @Override
  public List<Entity> entities(Collection<String> ids) {
    List<Entity> entities = new ArrayList<>();
    for (String id : ids) {
      entities.addAll(
          byId.of(
              id,
              one ->
                  database.query(
                      SqliteEntityStore::entity, "SELECT * FROM entity WHERE id = ?", one)));
    }
    return entities;
  }

  @Override
  public Map<String, List<Entity>> named(Collection<String> names) {
    Map<String, List<Entity>> named = new HashMap<>();
    for (String name : this.names.of(names)) {
      List<Entity> entities = byName.of(name, this::read);
      if (!entities.isEmpty()) {
        named.put(name, entities);
      }
    }
    return named;
  }

  @Override
  public Map<String, List<Entity>> beginningWith(String words) {
    return named(
        database.query(
            row -> row.getString("key"),
            "SELECT DISTINCT key FROM name WHERE key >= ? AND key < ? ORDER BY key LIMIT ?",
            words,
            words + Character.MAX_VALUE,
            MOST_BEGINNING));
  }

  private List<Entity> read(String name) {
    return database.query(
        SqliteEntityStore::entity,
        """
        SELECT * FROM (
          SELECT entity.* FROM name JOIN entity ON entity.no = name.entity_no
          WHERE name.key = ? ORDER BY entity.about DESC, entity.no LIMIT ?)
        ORDER BY no
        """,
        name,
        MOST_OF_ONE_NAME);
  }

  @Override
  public List<String> keys() {
    return database.query(row -> row.getString("key"), "SELECT DISTINCT key FROM name");
  }

  @Override
  public List<Entity> all() {
    return database.query(
        SqliteEntityStore::withNumber,
        """
        SELECT * FROM (SELECT * FROM entity ORDER BY about DESC, no LIMIT ?) ORDER BY no
        """,
        MOST_OF_ALL);
  }

  @Override
  public List<Entity> numbered() {
    return database.query(
        SqliteEntityStore::withNumber, "SELECT * FROM entity WHERE number IS NOT NULL ORDER BY no");
  }

  @Override
  public List<Entity> withWord(String word) {
    return database.query(
        SqliteEntityStore::withNumber,
        """
        SELECT entity.* FROM (
          SELECT entity_no FROM name_word WHERE word = ? ORDER BY about DESC, entity_no LIMIT ?)
        JOIN entity ON entity.no = entity_no ORDER BY entity.no
        """,
        word,
        MOST_OF_ONE_WORD);
  }

  private static Entity withNumber(ResultSet row) throws SQLException {
    Entity entity = entity(row);
    return new Entity(
        entity.id(),
        entity.type(),
        entity.name(),
        List.of(),
        entity.date(),
        entity.relations(),
        new Particulars(
            List.of(), List.of(), null, row.getString("number"), row.getString("body")));
  }

  @Override
  public int longestName() {
    return longestName;
  }

  @Override
  public List<OfficeHolder> officeHolders() {
    return database.query(
        row -> new OfficeHolder(row.getString("id"), office(row)),
        """
        SELECT entity.id, office.* FROM office CROSS JOIN entity ON entity.no = entity_no
        ORDER BY office.rowid
        """);
  }

  private static Particulars.Office office(ResultSet row) throws SQLException {
    return new Particulars.Office(row.getString("title"), row.getString("of"), ClaimRows.date(row));
  }

  @Override
  public Particulars particulars(String id) {
    List<Particulars.Office> offices =
        database.query(
            SqliteEntityStore::office,
            "SELECT office.* FROM office JOIN entity ON entity.no = entity_no WHERE entity.id = ?",
            id);
    List<Particulars.Belonging> belongings =
        database.query(
            row -> new Particulars.Belonging(row.getString("place"), ClaimRows.date(row)),
            """
            SELECT belonging.* FROM belonging JOIN entity ON entity.no = entity_no
            WHERE entity.id = ?
            """,
            id);
    return database
        .query(
            row ->
                new Particulars(
                    offices,
                    belongings,
                    coordinates(row),
                    row.getString("number"),
                    row.getString("body")),
            "SELECT * FROM entity WHERE id = ?",
            id)
        .stream()
        .findFirst()
        .orElse(Particulars.NONE);
  }

  private static Particulars.@Nullable Coordinates coordinates(ResultSet row) throws SQLException {
    double latitude = row.getDouble("latitude");
    return row.wasNull() ? null : new Particulars.Coordinates(latitude, row.getDouble("longitude"));
  }

  /** Aliases stay in the index of names: a reply shows the name alone. */
  private static Entity entity(ResultSet row) throws SQLException {
    return new Entity(
        row.getString("id"),
        EntityType.ofId(row.getString("type")).orElseThrow(),
        row.getString("name"),
        List.of(),
        ClaimRows.date(row),
        new Entity.Relations(
            Lines.split(row.getString("places")),
            Lines.split(row.getString("participants")),
            row.getString("part_of"),
            Lines.split(row.getString("follows"))));
  }
}
