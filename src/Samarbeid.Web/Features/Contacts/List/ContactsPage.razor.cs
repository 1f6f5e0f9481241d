using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Contacts;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Contacts.List;

/// <summary>Whom do I call? What is chosen is in the address.</summary>
public sealed partial class ContactsPage(ContactQueries queries, NorwegianCalendar calendar, NavigationManager navigation)
{
    private ContactsShown? _shown;

    [SupplyParameterFromQuery(Name = ContactAddresses.PlaceKey)] private string? PlaceSlug { get; set; }

    [SupplyParameterFromQuery(Name = ContactAddresses.FunctionKey)] private string? Function { get; set; }

    [SupplyParameterFromQuery(Name = SiteAddresses.PageKey)] private string? PageNumber { get; set; }

    private ContactPlace? Place => ContactAddresses.PlaceOf(PlaceSlug);

    private string? FunctionCode => string.IsNullOrWhiteSpace(Function) ? null : Function;

    private int Page => Asked.Page(PageNumber);

    protected override async Task OnParametersSetAsync() => _shown = await queries.ListAsync(Place, FunctionCode, Page, Cancel);

    private void GoTo((string Place, string Function) chosen) =>
        navigation.NavigateTo(ContactAddresses.ListOf(ContactAddresses.PlaceOf(chosen.Place), chosen.Function.Length == 0 ? null : chosen.Function, 1));

    private static string VacancyText(ContactsShown shown) => shown.Sections.Sum(s => s.Vacancies) switch
    {
        0 => ContactTexts.NoVacancies,
        1 => ContactTexts.OneVacancy,
        var vacancies => ContactTexts.Vacancies(NorwegianFormat.Number(vacancies)),
    };
}
