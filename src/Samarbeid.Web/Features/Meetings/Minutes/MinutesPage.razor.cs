using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Documents;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Meetings.Minutes;

/// <summary>The minutes to be read as an article: what was frozen, or a draft that says so.</summary>
public sealed partial class MinutesPage(MinutesQueries queries, Renderers renderers, NavigationManager navigation)
{
    private MinutesView? _view;
    private string _html = "";

    [Parameter] public Guid Id { get; set; }

    private bool IsExempt => MeetingAddresses.IsOfExempt(navigation.Uri);

    [SupplyParameterFromQuery(Name = MeetingAddresses.EditionKey)] private string? EditionText { get; set; }

    /// <summary>Null for the one in force.</summary>
    private int? Edition => Asked.Edition(EditionText);

    protected override async Task OnInitializedAsync()
    {
        _view = await queries.FindAsync(new(Id), IsExempt, Edition, CancellationToken.None);
        if (_view is null)
        {
            navigation.NotFound();
            return;
        }

        _html = renderers.Article(_view.Document, IsExempt ? MeetingAddresses.ExemptMinutes(new(Id)) : MeetingAddresses.Minutes(new(Id)));
    }

    private static string Note(MinutesView view) => view switch
    {
        { IssuedAt: { } at } => MinutesPageTexts.FrozenNote(NorwegianFormat.DateAndTime(NorwegianCalendar.Local(at))),
        { Document.IsDraft: true } => MinutesPageTexts.DraftNote,
        // The load that speed is measured on freezes nothing.
        _ => MinutesPageTexts.UnfrozenNote,
    };

    private static string MeetingName(MinutesView view) =>
        MeetingTexts.PageTitle(view.Body, NorwegianFormat.Date(view.Date));
}
