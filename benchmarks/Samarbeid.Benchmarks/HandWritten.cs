using System.Globalization;
using Microsoft.Data.Sqlite;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence.Sqlite;
using Samarbeid.Web.Features.ActionItems.List;
using Samarbeid.Web.Features.Meetings.List;

namespace Samarbeid.Benchmarks;

/// <summary>The rows of the pages by SQL written by hand, as the same types: what the pages are measured against.
/// Each page is one connection, the scopes of the person once, and a statement for each set of rows.</summary>
internal sealed class HandWritten(string file, PersonId person)
{
    private const int PageSize = 40;

    // What decides access in the program: an active person, grants of today, and both kinds of place.
    private const string Valid =
        """
        FROM "Grant" g JOIN Person p ON p.Id = g.PersonId AND p.IsActive
        """;

    private const string Today = """g.PersonId = $person AND g."From" <= $today AND (g."To" IS NULL OR g."To" >= $today)""";

    private const string Scopes =
        $"""
        SELECT g.Role, m.ScopeId {Valid} JOIN GrantMunicipality gm ON gm.GrantId = g.Id JOIN Municipality m ON m.Number = gm.Municipality WHERE {Today}
        UNION ALL
        SELECT g.Role, m.ScopeId {Valid} JOIN Municipality m ON m.PoliceDistrictCode = g.District WHERE {Today}
        UNION ALL
        SELECT g.Role, b.ScopeId {Valid} JOIN GrantMunicipality gm ON gm.GrantId = g.Id
        JOIN MeetingBodyMunicipality s ON s.Municipality = gm.Municipality JOIN MeetingBody b ON b.Id = s.MeetingBodyId WHERE {Today}
        UNION ALL
        SELECT g.Role, b.ScopeId {Valid} JOIN Municipality m ON m.PoliceDistrictCode = g.District
        JOIN MeetingBodyMunicipality s ON s.Municipality = m.Number JOIN MeetingBody b ON b.Id = s.MeetingBodyId WHERE {Today}
        """;

    private const string Open = "a.State IN ('Planned', 'InProgress', 'OnHold')";
    private const string Unanswered = "State IN ('Proposed', 'UnderConsideration', 'Postponed')";

    private readonly string _connection = SqliteOptions.ConnectionString(file);
    private readonly string _today = DateOnly.FromDateTime(DateTime.Today).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public int Actions()
    {
        using var connection = Connect(out var scopes);
        Read(connection,
            $"""
            SELECT a.Id, a.Reference, a.Title, a.State, a.DueDate, a.DueDateVersion, a.IsSlt, p.Name, COALESCE(m.UniqueName, b.Name), a.CompletedOn
            FROM (SELECT * FROM ActionItem a WHERE a.ScopeId IN ({scopes}) AND {Open} ORDER BY a.DueDate, a.Id LIMIT {PageSize}) a
            JOIN Person p ON p.Id = a.ResponsibleId
            LEFT JOIN Municipality m ON m.ScopeId = a.ScopeId LEFT JOIN MeetingBody b ON b.ScopeId = a.ScopeId
            """,
            r => new ActionItemRow(
                new(r.GetGuid(0)), r.GetString(1), r.GetString(2), State<ActionItemState>(r, 3), Date(r, 4), r.GetInt32(5) - 1, r.GetBoolean(6), r.GetString(7), r.GetString(8),
                r.IsDBNull(9) ? null : Date(r, 9)));
        return Count(connection, $"SELECT COUNT(*) FROM ActionItem a WHERE a.ScopeId IN ({scopes}) AND {Open}");
    }

    public int Meetings()
    {
        using var connection = Connect(out var scopes);
        var held = $"m.ScopeId IN ({scopes}) AND m.State IN ('Held', 'AwaitingApproval', 'Approved')";
        Read(connection,
            $"""
            SELECT m.Id, m.Date, m.StartsAt, m.Place, m.State, b.Name,
                (SELECT COUNT(*) FROM AgendaItem i WHERE i.MeetingId = m.Id AND i.ScopeId = m.ScopeId),
                (SELECT COUNT(*) FROM AgendaItem i WHERE i.MeetingId = m.Id AND i.ScopeId = m.ScopeId AND NOT i.IsNoted AND i.Conclusion = '')
            FROM (SELECT * FROM Meeting m WHERE {held} ORDER BY m.Date DESC, m.StartsAt DESC, m.Id LIMIT {PageSize}) m
            JOIN MeetingBody b ON b.Id = m.BodyId
            """,
            r => new MeetingRow(
                new(r.GetGuid(0)), Date(r, 1), r.GetFieldValue<TimeOnly>(2), r.GetString(3), State<MeetingState>(r, 4), r.GetString(5), r.GetInt32(6), r.GetInt32(7)));
        Read(connection, $"SELECT Id, Name FROM MeetingBody WHERE ScopeId IN ({scopes})", r => new BodyOption(new(r.GetGuid(0)), r.GetString(1)));
        return Count(connection, $"SELECT COUNT(*) FROM Meeting m WHERE {held}");
    }

    public int Recommendations()
    {
        using var connection = Connect(out var scopes);
        Read(connection,
            $"""
            SELECT r.Id, r.Reference, r.Title, r.State, r.AddresseeId, r.AnswerDue, r.AnsweredOn, t.Name,
                (SELECT COUNT(*) FROM ActionItem a WHERE a.RecommendationId = r.Id AND a.ScopeId IN ({scopes})), b.Name
            FROM (SELECT * FROM Recommendation WHERE ScopeId IN ({scopes}) ORDER BY MadeOn DESC, Id DESC LIMIT {PageSize}) r
            JOIN Addressee t ON t.Id = r.AddresseeId
            LEFT JOIN MeetingBody b ON b.ScopeId = r.ScopeId
            """,
            r => new Web.Features.Recommendations.List.RecommendationRow(
                new(r.GetGuid(0)), r.GetString(1), r.GetString(2), State<RecommendationState>(r, 3), new(r.GetGuid(4)), Date(r, 5),
                r.IsDBNull(6) ? null : Date(r, 6), r.GetInt32(8), r.GetString(9))
            { Addressee = r.GetString(7) });
        return Count(connection, $"SELECT COUNT(*) FROM Recommendation WHERE ScopeId IN ({scopes})");
    }

    public int Overview()
    {
        using var connection = Connect(out var scopes);
        Read(connection, $"SELECT Number, UniqueName, ScopeId FROM Municipality WHERE ScopeId IN ({scopes})", r => (r.GetString(0), r.GetString(1), r.GetGuid(2)));
        Read(connection, $"SELECT s.Municipality, b.ScopeId FROM MeetingBody b JOIN MeetingBodyMunicipality s ON s.MeetingBodyId = b.Id WHERE b.ScopeId IN ({scopes})", r => (r.GetString(0), r.GetGuid(1)));
        Read(connection,
            $"""
            SELECT r.ScopeId, c.Municipality, COUNT(*) FROM Recommendation r LEFT JOIN RecommendationMunicipality c ON c.RecommendationId = r.Id
            WHERE r.ScopeId IN ({scopes}) AND r.{Unanswered} GROUP BY r.ScopeId, c.Municipality
            """,
            r => (r.GetGuid(0), r.GetString(1), r.GetInt32(2)));
        var open = Read(connection,
            $"""
            SELECT a.ScopeId, c.Municipality, COUNT(*), SUM(a.DueDate < '{_today}') FROM ActionItem a
            LEFT JOIN ActionItemMunicipality c ON c.ActionItemId = a.Id
            WHERE a.ScopeId IN ({scopes}) AND {Open} GROUP BY a.ScopeId, c.Municipality
            """,
            r => (Scope: r.GetGuid(0), Municipality: r.GetString(1), Count: r.GetInt32(2), Late: r.GetInt32(3)));
        Read(connection, $"SELECT ScopeId, Id, Date FROM Meeting WHERE ScopeId IN ({scopes}) AND State IN ('Planned', 'Called') AND Date >= '{_today}'", r => (r.GetGuid(0), r.GetGuid(1), Date(r, 2)));
        Read(connection, $"SELECT ScopeId, Edition, State FROM AnnualReport WHERE ScopeId IN ({scopes}) AND Year = {DateTime.Today.Year - 1}",
            r => (r.GetGuid(0), r.GetInt32(1), State<AnnualReportState>(r, 2)));
        return open.Sum(row => row.Count);
    }

    private SqliteConnection Connect(out string scopes)
    {
        var connection = new SqliteConnection(_connection);
        connection.Open();
        SqliteConnectionPreparation.Prepare(connection);
        using var command = connection.CreateCommand();
        command.CommandText = Scopes;
        command.Parameters.AddWithValue("$person", person.Value);
        command.Parameters.AddWithValue("$today", _today);
        using var reader = command.ExecuteReader();
        var found = new HashSet<string>();
        while (reader.Read()) found.Add($"'{reader.GetString(1)}'");
        scopes = string.Join(',', found);
        return connection;
    }

    private static int Count(SqliteConnection connection, string sql) => Read(connection, sql, r => r.GetInt32(0))[0];

    private static List<T> Read<T>(SqliteConnection connection, string sql, Func<SqliteDataReader, T> row)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The only values put in are ids out of the database and today's date.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(row(reader));
        return rows;
    }

    private static DateOnly Date(SqliteDataReader reader, int column) => reader.GetFieldValue<DateOnly>(column);

    private static TState State<TState>(SqliteDataReader reader, int column) where TState : struct, Enum =>
        Enum.Parse<TState>(reader.GetString(column));
}
