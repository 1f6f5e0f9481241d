using Samarbeid.Domain.Access;
using Samarbeid.Domain.EqualServices;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Web.Features.Municipalities.Show;
using Samarbeid.Web.Tests.Features.Meetings;

namespace Samarbeid.Web.Tests.Features.Municipalities;

/// <summary>Everything of one place, as each person may see it.</summary>
public sealed class MunicipalityPageTests : IAsyncLifetime
{
    private const int Statements = 31;
    private static readonly MunicipalityNumber Stjordal = MunicipalityNumber.Parse(TestSystem.Stjordal);
    private Town _town = null!;

    public async Task InitializeAsync() => _town = await Town.BuildAsync();

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task What_the_municipality_and_its_bodies_have_stands_in_one_place()
    {
        await _town.HoldAsync();
        var agreed = await Agreements.Pledged.InForceAsync(_town);
        var challenge = await _town.System.ChallengeAsync(TestSystem.Stjordal);
        for (var i = 0; i < 7; i++) await _town.System.ActionAsync(challenge, _town.Contact, TestSystem.Today.AddDays(i - 1));

        var work = (await FindAsync(_town.Contact, Stjordal))!.Work!;

        Assert.Equal((TestSystem.Today.AddDays(20), null), (Assert.Single(work.Bodies!).Last, work.Bodies![0].Next));
        Assert.Equal((7, 5), (work.Open, work.Actions!.Count));
        Assert.Equal(TestSystem.Today.AddDays(-1), work.Actions[0].DueDate);
        Assert.Equal(agreed.Id, Assert.Single(work.Agreements!).Id);
        Assert.Contains(work.Challenges!, c => c.Id == challenge.Id);
        Assert.Equal(ServiceGrade.Warning, work.Standing.Grade(ServiceMeasure.Overdue, TestSystem.Today));
    }

    [Fact]
    public async Task Nothing_of_another_municipality_of_the_same_person_is_in_it()
    {
        var both = await _town.System.OfDistrictAsync(Role.Sheriff, TestSystem.Stjordal);
        await _town.System.ActionAsync(await _town.System.ChallengeAsync(TestSystem.Meraker), _town.Contact, TestSystem.Today.AddDays(-1));

        var (here, there) = ((await FindAsync(both, Stjordal))!.Work!, (await FindAsync(both, MunicipalityNumber.Parse(TestSystem.Meraker)))!.Work!);

        Assert.Equal((0, 0, 0), (here.Open, here.Actions!.Count, here.Standing.Overdue));
        Assert.Equal((1, 1, 1), (there.Open, there.Actions!.Count, there.Standing.Overdue));
    }

    [Fact]
    public async Task Whoever_has_no_part_in_it_gets_the_public_figures_and_whom_to_call_and_nothing_else()
    {
        var elsewhere = (await FindAsync(_town.Contact, MunicipalityNumber.Parse("1151")))!;

        Assert.Null(elsewhere.Work);
        Assert.Equal("Utsira", elsewhere.Name);
        Assert.NotNull(elsewhere.Picture);
        Assert.Null(await FindAsync(_town.Contact, MunicipalityNumber.Parse("9999")));
    }

    [Fact]
    public async Task A_role_that_shows_no_meetings_or_actions_is_told_so()
    {
        var analyst = await _town.System.OfDistrictAsync(Role.DistrictAnalyst, TestSystem.Stjordal);

        var work = (await FindAsync(analyst, Stjordal))!.Work!;

        Assert.True(work is { Bodies: null, Actions: null, Open: 0, Standing.Meetings: null, Standing.Overdue: null, Agreements: not null, Reports: not null });
    }

    [Fact]
    public async Task One_who_sees_a_whole_district_asks_no_more_than_one_who_sees_the_place_alone()
    {
        var wide = await _town.System.OfDistrictAsync(Role.Sheriff, TestSystem.Stjordal);
        foreach (var who in new[] { _town.Sheriff, wide })
        {
            using var recorded = await RecordedStatements.StartAsync(_town.System);
            Assert.NotNull((await FindAsync(who, Stjordal))!.Work);
            Assert.Equal(Statements, recorded.Count);
            await recorded.AssertNoScanAsync(_town.System);
        }
    }

    private Task<MunicipalityShown?> FindAsync(Person who, MunicipalityNumber number) => _town.System.As<MunicipalityPageQueries>(who).FindAsync(number, default);
}
