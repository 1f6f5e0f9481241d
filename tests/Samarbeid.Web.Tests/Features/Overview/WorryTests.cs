using Samarbeid.Domain.Access;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Web.Features.Overview;

namespace Samarbeid.Web.Tests.Features.Overview;

public sealed class WorryTests
{
    private static readonly MunicipalityNumber[] Home = [MunicipalityNumber.Parse(TestSystem.Stjordal)];

    [Fact]
    public async Task A_mayor_worries_about_the_three_things_that_have_been_late_the_longest()
    {
        await using var system = await TestSystem.StartAsync();
        var mayor = await system.PersonAsync(Role.Mayor, TestSystem.Stjordal);
        var contact = await system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal);
        var body = await system.BodyAsync(MeetingBodyKind.PoliceCouncil, TestSystem.Stjordal, TestSystem.Meraker);
        var meeting = await system.MeetingAsync(body, mayor, TestSystem.Today);
        var challenge = await system.ChallengeAsync(TestSystem.Stjordal);
        // To be answered within thirty days: late by ten, forty days from now.
        await system.RecommendationAsync(meeting, challenge, mayor, TestSystem.Stjordal);
        await system.ActionAsync(challenge, contact, TestSystem.Today.AddDays(-50), "Lengst over fristen");
        await system.ActionAsync(challenge, contact, TestSystem.Today.AddDays(35), "Kort over fristen");
        await system.ActionAsync(challenge, contact, TestSystem.Today.AddDays(38), "Kortest over fristen");
        await system.ActionAsync(challenge, contact, TestSystem.Today.AddDays(90), "Ikke over fristen");
        await system.ActionAsync(meeting, contact, TestSystem.Today.AddDays(-60), false, TestSystem.Meraker);
        await system.ActionAsync(await system.ChallengeAsync(TestSystem.Senja), contact, TestSystem.Today.AddDays(-70), "Et annet sted");
        system.Database.Clock.Advance(TimeSpan.FromDays(40));

        var worries = await system.As<WorryQueries>(mayor).ListAsync(Home, default);

        Assert.Equal(["Lengst over fristen", "Åpen klubb i helgene", "Kort over fristen"], worries.Select(w => w.What));
        Assert.Equal([true, false, true], worries.Select(w => w.IsAction));
    }

    [Fact]
    public async Task Who_has_no_grant_there_is_told_nothing()
    {
        await using var system = await TestSystem.StartAsync();
        var contact = await system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal);
        var stranger = await system.PersonAsync(Role.Mayor, TestSystem.Senja);
        await system.ActionAsync(await system.ChallengeAsync(TestSystem.Stjordal), contact, TestSystem.Today.AddDays(-5));

        Assert.Empty(await system.As<WorryQueries>(stranger).ListAsync(Home, default));
    }

    [Fact]
    public async Task The_worries_take_a_fixed_number_of_statements_and_no_scan()
    {
        await using var system = await TestSystem.StartAsync();
        var mayor = await system.PersonAsync(Role.Mayor, TestSystem.Stjordal);
        using var recorded = await RecordedStatements.StartAsync(system);

        await system.As<WorryQueries>(mayor).ListAsync(Home, default);

        Assert.InRange(recorded.Count, 3, 6);
        await recorded.AssertNoScanAsync(system);
    }
}
