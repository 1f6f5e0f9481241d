using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Features.Municipalities;
using Samarbeid.Web.Features.People.Grants;
using Samarbeid.Web.Features.People.Successions;
using Samarbeid.Web.Hosting;
using Samarbeid.Web.Shared;
using Samarbeid.Web.Shared.Registers;

namespace Samarbeid.Web.Features.People.Register;

/// <summary>One person: what they may do where, now and before, and who they are.</summary>
public sealed partial class PersonPage(
    PeopleQueries queries, PlaceQueries places, EndGrant end, GiveGrantAgain giveAgain, DeactivatePerson deactivate, ReactivatePerson reactivate)
{
    private PersonDetails? _person;
    private PlaceChoices? _places;
    private Leaving? _leaving;
    private DoneNote? _done;
    private Refusal? _refusal;
    private ElementReference _formHeading;
    private bool _isLoaded;
    private bool _toForm;

    [Parameter] public Guid Id { get; set; }

    [CascadingParameter] private HttpContext? Http { get; set; }

    [SupplyParameterFromQuery(Name = PeopleAddresses.JustRegisteredKey)] private string? IsJustRegistered { get; set; }

    private IReadOnlyList<GrantRow> Current => [.. _person!.Grants.Where(g => g.State is not GrantState.Ended)];

    private IReadOnlyList<GrantRow> Ended => [.. _person!.Grants.Where(g => g.State is GrantState.Ended)];

    protected override async Task OnParametersSetAsync()
    {
        if (_person?.Id.Value == Id) return;

        await LoadAsync();
        if (_person is null) Http.SayNotFound();
        (_isLoaded, _refusal, _places) = (true, null, null);
        _done = Asked.Sign(IsJustRegistered) && _person is { } person ? new(PeopleTexts.Registered(person.Name)) : null;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_toForm || _places is null) return;

        _toForm = false;
        await _formHeading.FocusAsync();
    }

    private async Task LoadAsync() => _person = await queries.FindAsync(new PersonId(Id), Cancel);

    private async Task OpenFormAsync() => (_places, _toForm) = (await places.FindAsync(Cancel), true);

    private Task ChangedAsync() => FinishAsync(Outcome.Done, new(PeopleTexts.Changed));

    private async Task GivenAsync(GrantId id)
    {
        _places = null;
        await LoadAsync();
        var given = _person!.Grants.Single(g => g.Id == id);
        _done = new(GivenText(given), Undo(() => EndAsync(given)));
        _refusal = null;
    }

    private Task EndAsync(GrantRow grant) => LeaveAsync(
        GrantTexts.EndThis(Words.Of(grant.Role), grant.PlaceNames), holdings => holdings.OfAsync(grant, Cancel), handOn => EndAsync(grant, handOn));

    private async Task EndAsync(GrantRow grant, IReadOnlyList<HandOn> handOn)
    {
        var key = SingleUseKey.New();
        await FinishAsync(
            await end.HandleAsync(grant.Id, grant.Version, handOn, CancellationToken.None),
            new(GrantTexts.Ended(Words.InSentence(grant.Role)), Undo(() => GiveAgainAsync(key, grant))));
    }

    private Task ConfirmedAsync(Outcome outcome) => FinishAsync(outcome, new(GrantTexts.Confirmed));

    private async Task GiveAgainAsync(SingleUseKey key, GrantRow grant)
    {
        var given = await giveAgain.HandleAsync(key, grant, CancellationToken.None);
        await FinishAsync(given.WithoutValue, new(GrantTexts.GivenAgain(Words.InSentence(grant.Role))));
    }

    private Task DeactivateAsync() => LeaveAsync(PeopleTexts.Deactivate, holdings => holdings.OfAsync(_person!.Id, Cancel), DeactivateAsync);

    private async Task DeactivateAsync(IReadOnlyList<HandOn> handOn) => await FinishAsync(
        await deactivate.HandleAsync(_person!.Id, _person.Version, handOn, CancellationToken.None),
        new(PeopleTexts.Deactivated(_person.Name), Undo(ReactivateAsync)));

    private async Task ReactivateAsync() => await FinishAsync(
        await reactivate.HandleAsync(_person!.Id, _person.Version, CancellationToken.None),
        new(PeopleTexts.Reactivated(_person.Name), Undo(DeactivateAsync)));

    private Task ReleasedAsync(Outcome outcome) => FinishAsync(outcome, new(PeopleTexts.Released(_person!.Name)));

    private Task LeaveAsync(string title, Func<HoldingQueries, Task<IReadOnlyList<Holding>>> read, Func<IReadOnlyList<HandOn>, Task> leave)
    {
        (_leaving, _done, _refusal) = (new(title, read, leave), null, null);
        return Task.CompletedTask;
    }

    // Loaded anew after a refusal too: what refused is often that the page is old.
    private async Task FinishAsync(Outcome outcome, DoneNote done)
    {
        (_done, _refusal, _leaving) = (outcome.IsDone ? done : null, outcome.Refusal, null);
        await LoadAsync();
    }

    private static string GivenText(GrantRow grant) => grant.State switch
    {
        GrantState.Awaiting => GrantTexts.GivenToOneself(Words.InSentence(grant.Role)),
        GrantState.Coming => GrantTexts.GivenLater(Words.InSentence(grant.Role), NorwegianFormat.Date(grant.From)),
        _ => GrantTexts.Given(Words.InSentence(grant.Role)),
    };

    private sealed record Leaving(string Title, Func<HoldingQueries, Task<IReadOnlyList<Holding>>> Read, Func<IReadOnlyList<HandOn>, Task> Leave);

    private EventCallback Undo(Func<Task> step) => EventCallback.Factory.Create(this, step);
}
