using Samarbeid.Domain.Access;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Domain.SavedViews;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.ActionItems.List;
using Samarbeid.Web.Features.SavedViews;

namespace Samarbeid.Web.Tests.Features.SavedViews;

/// <summary>A person's own views of a list, from the first to the last step.</summary>
public sealed class SavedViewFlowTests : IAsyncLifetime
{
    private TestSystem _system = null!;
    private Person _me = null!;
    private Person _other = null!;

    public async Task InitializeAsync()
    {
        _system = await TestSystem.StartAsync();
        _me = await _system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal);
        _other = await _system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal);
    }

    public async Task DisposeAsync() => await _system.DisposeAsync();

    [Fact]
    public async Task It_is_saved_renamed_opened_with_removed_and_brought_back()
    {
        var id = await SaveAsync(_me, "Over fristen");
        await SaveAsync(_me, "Alle");

        Assert.True((await _system.As<RenameView>(_me).HandleAsync(id, "Ærlig talt for sent", default)).IsDone);
        Assert.True((await _system.As<OpenWithView>(_me).HandleAsync(id, true, default)).IsDone);
        Assert.Equal([("Alle", false), ("Ærlig talt for sent", true)], (await MineAsync(_me)).Select(v => (v.Name, v.IsDefault)));

        Assert.True((await _system.As<RemoveView>(_me).HandleAsync(id, default)).IsDone);
        Assert.Equal(["Alle"], (await MineAsync(_me)).Select(v => v.Name));

        Assert.True((await _system.As<SaveView>(_me).HandleAsync(SavedList.ActionItems, "Ærlig talt for sent", "status=over-fristen", true, default)).IsDone);
        Assert.Equal([("Alle", false), ("Ærlig talt for sent", true)], (await MineAsync(_me)).Select(v => (v.Name, v.IsDefault)));
    }

    [Fact]
    public async Task Sent_twice_it_is_one_view()
    {
        var first = await SaveAsync(_me, "Min");

        Assert.Equal(first, await SaveAsync(_me, "Min"));
        Assert.Single(await MineAsync(_me));
    }

    [Fact]
    public async Task Nobody_finds_or_changes_another_persons()
    {
        var id = await SaveAsync(_me, "Min");

        Assert.Empty(await MineAsync(_other));
        Assert.Equal(PersistenceRules.NotFound, (await _system.As<RenameView>(_other).HandleAsync(id, "Din", default)).Refusal);
        Assert.Equal(PersistenceRules.NotFound, (await _system.As<OpenWithView>(_other).HandleAsync(id, true, default)).Refusal);
        Assert.Equal(PersistenceRules.NotFound, (await _system.As<RemoveView>(_other).HandleAsync(id, default)).Refusal);
        Assert.Equal(AccessRules.NotSignedIn, (await _system.As<RemoveView>(null).HandleAsync(id, default)).Refusal);
        Assert.Equal(AccessRules.NotSignedIn, (await _system.As<SaveView>(null).HandleAsync(SavedList.ActionItems, "X", "", false, default)).Refusal);
        Assert.Equal([("Min", false)], (await MineAsync(_me)).Select(v => (v.Name, v.IsDefault)));
    }

    [Fact]
    public async Task Two_people_may_use_one_name_and_one_person_for_two_lists()
    {
        await SaveAsync(_me, "Min");

        await SaveAsync(_other, "Min");
        Assert.True((await _system.As<SaveView>(_me).HandleAsync(SavedList.Recommendations, "Min", "", true, default)).IsDone);

        Assert.Single(await MineAsync(_me));
    }

    [Fact]
    public async Task Above_the_list_they_are_found_by_index_in_one_statement()
    {
        await SaveAsync(_me, "Min");
        using var recorded = await RecordedStatements.StartAsync(_system);

        await MineAsync(_me);

        Assert.Equal(2, recorded.Count);
        var plans = await recorded.PlansAsync(_system);
        Assert.Contains(plans, p => p.Step.Contains("IX_SavedView_PersonId_List_Name", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_saved_says_of_which_municipality_also_when_it_is_of_none()
    {
        var everywhere = ActionItemListAddress.Choices(ActionItemView.All, ActionItemFilter.OpenOnes);
        var somewhere = ActionItemListAddress.Choices(ActionItemView.All, ActionItemFilter.OpenOnes with { Municipality = MunicipalityNumber.Parse(TestSystem.Senja) });

        Assert.Equal(("visning=alle&kommune=", "visning=alle&kommune=5530"), (everywhere, somewhere));
    }

    private async Task<SavedViewId> SaveAsync(Person who, string name) =>
        (await _system.As<SaveView>(who).HandleAsync(SavedList.ActionItems, name, "status=over-fristen", false, default)).Value;

    private Task<IReadOnlyList<SavedViewRow>> MineAsync(Person who) => _system.As<SavedViewQueries>(who).MineAsync(SavedList.ActionItems, default);
}
