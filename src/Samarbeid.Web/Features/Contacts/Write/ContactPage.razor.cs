using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Contacts;
using Samarbeid.Infrastructure.Contacts;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Hosting;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Contacts.Write;

/// <summary>Who holds a function somewhere: somebody new, or one who is entered.</summary>
public sealed partial class ContactPage(
    ContactFormQueries queries, EnterContact enter, ChangeContact change, EndContact end, NorwegianCalendar calendar, NavigationManager navigation)
{
    private readonly SingleUseKey _key = SingleUseKey.New();
    private ContactOffer? _offer;
    private ContactDetails? _contact;
    private ContactModel? _form;
    private IReadOnlyList<PersonChoice> _candidates = [];
    private Refusal? _refusal;
    private bool _isLoaded;

    [Parameter] public Guid? Id { get; set; }

    [CascadingParameter] private HttpContext? Http { get; set; }

    [SupplyParameterFromQuery(Name = ContactAddresses.PlaceKey)] private string? PlaceSlug { get; set; }

    [SupplyParameterFromQuery(Name = ContactAddresses.FunctionKey)] private string? Function { get; set; }

    private string Title => (Id, _contact, _form) switch
    {
        (null, _, { }) => ContactTexts.Enter,
        (_, { } contact, _) => FunctionName(contact.Function),
        _ when _isLoaded => ContactTexts.NotFound,
        _ => ContactTexts.Heading,
    };

    private string? Subtitle => _contact is { } contact ? _offer?.Places.NameOf(contact.Place) : null;

    private ContactPlace? Place => ContactAddresses.PlaceOf(_form?.Place);

    private string BackHref => ContactAddresses.ListOf(Place, null, 1);

    protected override async Task OnInitializedAsync()
    {
        _offer = await queries.OfferAsync(Cancel);
        if (Id is { } id) _contact = await queries.FindAsync(new ContactHoldingId(id), Cancel);
        _form = _contact is { } contact ? ContactModel.Of(contact) : Id is null && _offer.Writable.Count > 0 ? Begun(_offer) : null;
        if (_form is null) Http.SayNotFound();
        await FindCandidatesAsync();
        _isLoaded = true;
    }

    // What an address asks for that may not be written is not chosen.
    private ContactModel Begun(ContactOffer offer) => new()
    {
        Place = ContactAddresses.PlaceOf(PlaceSlug) is { } asked && offer.Writable.Contains(asked) ? ContactAddresses.SlugOf(asked)
            : offer.Writable.Count == 1 ? ContactAddresses.SlugOf(offer.Writable.First()) : "",
        Function = offer.Functions.Any(f => f.Code == Function) ? Function! : "",
        From = calendar.Today,
    };

    private async Task FindCandidatesAsync() =>
        _candidates = Place is { } place ? await queries.CandidatesAsync(place, _contact?.Terms.Person, Cancel) : [];

    private async Task SaveAsync()
    {
        var saved = _contact is { } contact
            ? await change.HandleAsync(contact.Id, contact.Version, _form!.ToTerms(), CancellationToken.None)
            : (await enter.HandleAsync(_key, _form!.Function, Place!, _form.ToTerms(), CancellationToken.None)).WithoutValue;
        Finish(saved);
    }

    private async Task EndAsync() => Finish(await end.HandleAsync(_contact!.Id, _contact.Version, CancellationToken.None));

    private void Finish(Outcome outcome)
    {
        _refusal = outcome.Refusal;
        if (outcome.IsDone) navigation.NavigateTo(BackHref);
    }

    private string FunctionName(string code) => _offer?.Functions.FirstOrDefault(f => f.Code == code)?.Name() ?? code;
}
