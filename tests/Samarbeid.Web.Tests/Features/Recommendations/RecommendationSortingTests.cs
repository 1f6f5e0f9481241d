using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.People;
using Samarbeid.Web.Features.Recommendations.List;

namespace Samarbeid.Web.Tests.Features.Recommendations;

/// <summary>The list of recommendations sorted by its columns, and taken out.</summary>
public sealed class RecommendationSortingTests : IAsyncLifetime
{
    private TestSystem _system = null!;
    private Person _contact = null!;

    public async Task InitializeAsync()
    {
        _system = await TestSystem.StartAsync();
        // Of one of the two municipalities the body serves, and so not of the addressees of the other.
        _contact = await _system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal);
        var meeting = await _system.MeetingAsync(await _system.BodyAsync(MeetingBodyKind.PoliceCouncil, TestSystem.Stjordal, TestSystem.Meraker), _contact, TestSystem.Today);
        foreach (var place in new[] { TestSystem.Stjordal, TestSystem.Meraker, TestSystem.Stjordal, TestSystem.Meraker })
            await _system.RecommendationAsync(meeting, await _system.ChallengeAsync(place), _contact);
        var foreign = await _system.MeetingAsync(await _system.BodyAsync(MeetingBodyKind.PoliceCouncil, TestSystem.Senja), _contact, TestSystem.Today);
        await _system.RecommendationAsync(foreign, await _system.ChallengeAsync(TestSystem.Senja), _contact);
        await using var db = _system.Database.OpenAsSystem();
        await db.Database.ExecuteSqlRawAsync("UPDATE Addressee SET Name = CASE rowid % 4 WHEN 0 THEN 'Ås' WHEN 1 THEN 'barnevern' WHEN 2 THEN 'Ærlige' ELSE 'Zoo' END");
    }

    public async Task DisposeAsync() => await _system.DisposeAsync();

    [Fact]
    public async Task By_addressee_in_norwegian_order_wherever_the_addressee_is()
    {
        var rows = await RowsAsync(RecommendationSort.Addressee, false);

        Assert.Equal(["barnevern", "Zoo", "Ærlige", "Ås"], rows.Select(r => r.Addressee));
        Assert.Equal(["Ås", "Ærlige", "Zoo", "barnevern"], (await RowsAsync(RecommendationSort.Addressee, true)).Select(r => r.Addressee));
    }

    [Theory]
    [InlineData(RecommendationSort.Title)]
    [InlineData(RecommendationSort.Addressee)]
    [InlineData(RecommendationSort.AnswerDue)]
    [InlineData(RecommendationSort.State)]
    [InlineData(RecommendationSort.Actions)]
    public async Task By_each_column_the_file_is_the_page_and_nothing_of_others(RecommendationSort by)
    {
        using var recorded = await RecordedStatements.StartAsync(_system);

        var rows = await RowsAsync(by, true);
        var taken = await (await _system.As<RecommendationQueries>(_contact).TakeOutAsync(false, null, new(by, true), default)).Rows.ToListAsync();

        Assert.Equal(4, rows.Count);
        Assert.Equal(rows, taken);
        await recorded.AssertByScopeAsync(_system);
        await recorded.AssertNoScanAsync(_system);
    }

    private async Task<IReadOnlyList<RecommendationRow>> RowsAsync(RecommendationSort by, bool isDescending) =>
        (await _system.As<RecommendationQueries>(_contact).ListAsync(false, null, new(by, isDescending), 1, default)).Rows;
}
