using System.Net;
using System.Text.RegularExpressions;
using Samarbeid.Web.Addresses;
using Xunit.Abstractions;

namespace Samarbeid.Web.Tests.Access;

/// <summary>Everybody asks for everything over HTTP: every role, page, file and state; own, shared, foreign and ended. What is right comes
/// from docs/access.md, through the table a test holds it to.</summary>
public sealed partial class AccessMatrixTests(AccessMatrix matrix, ITestOutputHelper output) : IClassFixture<AccessMatrix>
{
    // Said to everybody, whoever they are.
    private static readonly string[] OpenToAll = ["/logg-inn", "/logg-inn/ikke-registrert", "/feil/{Status:int}", "/feil/404", "/tilgjengelighet", CheckAddresses.Pattern, CalendarFeedAddresses.FeedPattern, "/utvikling/epost"];

    [Fact]
    public void Each_page_and_file_is_served_to_those_who_may_read_it_and_to_nobody_else()
    {
        var wrong = matrix.Asked.Where(a => a.Cell.MayRead(a.Answer.Viewer.Actor) ? !a.Answer.IsServed : !a.Answer.IsRefused)
            .Select(a => $"{a.Answer.Viewer.Name}: {a.Cell.What} ({a.Cell.Address}) is {a.Answer.Status}").ToList();

        foreach (var counted in matrix.Asked.CountBy(a => a.Answer.Status)) output.WriteLine($"{counted.Value} × {counted.Key}");
        output.WriteLine($"{matrix.Asked.Count} cells, {matrix.Asked.Select(a => a.Answer.Viewer).Distinct().Count()} people");
        Assert.True(matrix.Asked.Count > 5000, $"{matrix.Asked.Count}");
        AssertNone(wrong);
    }

    [Fact]
    public void No_word_of_a_row_stands_in_anything_sent_to_somebody_who_may_not_read_the_row()
    {
        var leaks = from answer in matrix.Answers
                    from marker in matrix.Rows.Markers.In(answer.Text)
                    where !AccessMatrix.MayStand(marker, answer)
                    select $"{answer.Viewer.Name} reads {marker.What} at {answer.Address} ({answer.Status})";

        output.WriteLine($"{matrix.Rows.Markers.Count} words planted, {matrix.Answers.Count()} answers searched");
        AssertNone([.. leaks]);
    }

    [Fact]
    public void Each_word_is_read_by_somebody()
    {
        var found = matrix.Answers.SelectMany(a => matrix.Rows.Markers.In(a.Text)).Distinct().Count();

        // What is planted and never met would prove nothing.
        Assert.Equal(matrix.Rows.Markers.Count, found);
    }

    [Fact]
    public void Each_link_of_each_page_leads_whoever_sees_it_somewhere()
    {
        var dead = matrix.Followed.Where(a => a.Status is not (HttpStatusCode.OK or HttpStatusCode.Found))
            .Select(a => (a.Viewer.Name, Link: $"{a.Address} ({a.Status})", From: ""));

        output.WriteLine($"{matrix.Followed.Count} links beyond the cells");
        // One line for each kind of link on a kind of page, however many things and people it meets.
        AssertNone([.. matrix.DeadAmongCells.Concat(dead).GroupBy(d => (Id().Replace(d.Link, "{id}"), Id().Replace(d.From, "{id}")))
            .Select(g => $"{g.Key.Item1} on {g.Key.Item2}: {g.Count()} times, to {string.Join(", ", g.Select(d => d.Name).Distinct().Take(8))}")]);
    }

    [Fact]
    public void No_page_is_left_out() => AssertNone(
        [.. matrix.Routes.Except(OpenToAll).Where(route => !matrix.Asked.Any(a => PageRoutes.Fits(route, a.Cell.Address)))]);

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Id();

    private static void AssertNone(List<string> wrong) =>
        Assert.True(wrong.Count == 0, $"{wrong.Count}:\n{string.Join('\n', wrong.Take(60))}");
}
