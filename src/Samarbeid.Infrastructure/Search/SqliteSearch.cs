namespace Samarbeid.Infrastructure.Search;

/// <summary>The search index on SQLite: FTS5 over the entries, which it does not hold twice.</summary>
internal static class SqliteSearch
{
    public const string IsThere = $"SELECT COUNT(*) AS \"Value\" FROM sqlite_master WHERE type = 'table' AND name = '{SearchIndex.Name}'";

    // An id is one word. Nothing is taken off a letter, so that ø is not o and å is not a.
    public static readonly IReadOnlyList<string> Table =
    [
        $"""
        CREATE VIRTUAL TABLE "{SearchIndex.Name}" USING fts5("Words", "ScopeId", content='SearchEntry', content_rowid='Sequence', detail=column, prefix='2 3',
            tokenize = "unicode61 remove_diacritics 0 tokenchars '-'")
        """,
        $"INSERT INTO \"{SearchIndex.Name}\"(\"{SearchIndex.Name}\") VALUES ('rebuild')",
    ];

    /// <summary>Before entries are written where there is no table for them yet.</summary>
    public static readonly IReadOnlyList<string> WithoutTriggers = [.. new[] { "Added", "Changed", "Removed" }.Select(what => $"DROP TRIGGER IF EXISTS \"SearchEntry{what}\"")];

    public static readonly IReadOnlyList<string> Triggers =
    [
        $"CREATE TRIGGER \"SearchEntryAdded\" AFTER INSERT ON \"SearchEntry\" BEGIN {Put} END",
        $"CREATE TRIGGER \"SearchEntryChanged\" AFTER UPDATE ON \"SearchEntry\" BEGIN {Take} {Put} END",
        $"CREATE TRIGGER \"SearchEntryRemoved\" AFTER DELETE ON \"SearchEntry\" BEGIN {Take} END",
    ];

    private const string Put = $"INSERT INTO \"{SearchIndex.Name}\"(rowid, \"Words\", \"ScopeId\") VALUES (NEW.\"Sequence\", NEW.\"Words\", NEW.\"ScopeId\");";

    // What lies outside of the index must be told what it held, or its words stay.
    private const string Take =
        $"INSERT INTO \"{SearchIndex.Name}\"(\"{SearchIndex.Name}\", rowid, \"Words\", \"ScopeId\") VALUES ('delete', OLD.\"Sequence\", OLD.\"Words\", OLD.\"ScopeId\");";
}
