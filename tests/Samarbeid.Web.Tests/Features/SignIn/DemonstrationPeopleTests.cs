using Samarbeid.Domain.Access;
using Samarbeid.Domain.People;
using Samarbeid.Web.Features.SignIn;

namespace Samarbeid.Web.Tests.Features.SignIn;

public sealed class DemonstrationPeopleTests
{
    [Fact]
    public async Task Of_very_many_only_some_are_shown_and_a_search_finds_the_others()
    {
        await using var system = await TestSystem.StartAsync();
        for (var i = 0; i <= DemonstrationPeopleQueries.PageSize; i++) await FictionalAsync(system, $"Fiktiv nummer {i}.");

        var first = await system.As<DemonstrationPeopleQueries>(null).ListAsync(null, default);
        var last = await system.As<DemonstrationPeopleQueries>(null).ListAsync($"NUMMER {DemonstrationPeopleQueries.PageSize}.", default);

        Assert.Equal((DemonstrationPeopleQueries.PageSize, true), (first.Shown.Count, first.HasMore));
        Assert.False(last.HasMore);
        Assert.Equal($"Fiktiv nummer {DemonstrationPeopleQueries.PageSize}.", Assert.Single(last.Shown).Name);
    }

    [Fact]
    public async Task All_are_shown_where_there_are_just_as_many_as_fit()
    {
        await using var system = await TestSystem.StartAsync();
        for (var i = 0; i < DemonstrationPeopleQueries.PageSize; i++) await FictionalAsync(system, $"Fiktiv nummer {i}.");

        var all = await system.As<DemonstrationPeopleQueries>(null).ListAsync(null, default);

        Assert.Equal((DemonstrationPeopleQueries.PageSize, false), (all.Shown.Count, all.HasMore));
    }

    [Fact]
    public async Task Only_somebody_made_up_can_be_chosen()
    {
        await using var system = await TestSystem.StartAsync();
        var real = await system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal);
        var fictional = await FictionalAsync(system, "Fiktiv");
        var people = system.As<DemonstrationPeopleQueries>(null);

        Assert.Equal("Fiktiv", await people.FindNameAsync(fictional.Id, default));
        Assert.Null(await people.FindNameAsync(real.Id, default));
        Assert.Equal(["Fiktiv"], (await people.ListAsync(null, default)).Shown.Select(p => p.Name));
    }

    private static async Task<Person> FictionalAsync(TestSystem system, string name)
    {
        var person = Person.Register(name, $"{Guid.NewGuid():N}@eksempel.no", "", Party.Police, Language.Bokmal).Value;
        person.MarkAsDemonstration();
        await system.SaveAsync(person);
        return person;
    }
}
