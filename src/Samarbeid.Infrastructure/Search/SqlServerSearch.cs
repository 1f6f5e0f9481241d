namespace Samarbeid.Infrastructure.Search;

/// <summary>The search index on SQL Server: full-text search where it is installed, else each entry's words are looked through.</summary>
/// <remarks>Full-text search takes in a change a moment after it was committed; without it, an entry is found as soon as it is saved. Both are asked as CONTAINS is.</remarks>
internal static class SqlServerSearch
{
    public const string IsThere = $"SELECT COUNT(*) AS [Value] FROM sys.objects WHERE name = N'{SearchIndex.Name}' AND type = 'IF'";

    /// <summary>Needs to stand outside of a transaction. Accents count, and no word is too common; the words are taken apart before they come here, so that the language does not matter.</summary>
    public const string FullText =
        """
        IF FULLTEXTSERVICEPROPERTY(N'IsFullTextInstalled') = 1 AND OBJECT_ID(N'[SearchIndex]', N'IF') IS NULL
        BEGIN
            IF NOT EXISTS (SELECT 1 FROM sys.fulltext_catalogs WHERE name = N'SamarbeidSearch')
                CREATE FULLTEXT CATALOG [SamarbeidSearch] WITH ACCENT_SENSITIVITY = ON;
            IF NOT EXISTS (SELECT 1 FROM sys.fulltext_indexes WHERE object_id = OBJECT_ID(N'[SearchEntry]'))
                CREATE FULLTEXT INDEX ON [SearchEntry] ([Words] LANGUAGE 0) KEY INDEX [PK_SearchEntry] ON [SamarbeidSearch] WITH (CHANGE_TRACKING = AUTO, STOPLIST = OFF);
        END
        """;

    /// <summary>Where there is a full-text index. A statement that makes a function must be alone in its batch, hence EXEC.</summary>
    public const string Function =
        $"""
        IF EXISTS (SELECT 1 FROM sys.fulltext_indexes WHERE object_id = OBJECT_ID(N'[SearchEntry]'))
        BEGIN
            DECLARE @make nvarchar(max) = N'{FullTextFunction}';
            EXEC sp_executesql @make;
        END
        ELSE
            EXEC(N'{WordsFunction}')
        """;

    public const string FullTextFunction =
        """
        CREATE FUNCTION [dbo].[SearchIndex] (@match nvarchar(4000)) RETURNS TABLE AS
        RETURN SELECT CAST([KEY] AS bigint) AS [rowid] FROM CONTAINSTABLE([dbo].[SearchEntry], [Words], @match)
        """;

    // What is asked for is "begins*" AND "whole", and is taken apart at its quotes. CHAR(42) is the star, CHAR(34) the quote: nothing here has to be written twice in EXEC.
    private const string WordsFunction =
        """
        CREATE FUNCTION [dbo].[SearchIndex] (@match nvarchar(4000)) RETURNS TABLE AS
        RETURN SELECT e.[Sequence] AS [rowid] FROM [dbo].[SearchEntry] AS e
        WHERE NOT EXISTS (
            SELECT 1 FROM STRING_SPLIT(@match, CHAR(34)) AS word
            WHERE LEN(word.[value]) > 0 AND LEFT(word.[value], 1) <> SPACE(1)
            AND CHARINDEX(SPACE(1) + REPLACE(word.[value] + SPACE(1), CHAR(42) + SPACE(1), LEFT(word.[value], 0)) COLLATE Latin1_General_100_BIN2,
                e.[Words] COLLATE Latin1_General_100_BIN2) = 0)
        """;
}
