using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Search;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Components.Ui;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Search;

/// <summary>Finds what was written down, as one types. What is asked for is in the address, and the focus stays where it is.</summary>
public sealed partial class SearchPage(SearchQueries queries, NavigationManager navigation, TimeProvider clock)
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(250);

    private CancellationTokenSource _last = new();
    private TypingPause? _pause;
    private SearchShown? _shown;
    private SearchTerms? _terms;
    private Refusal? _refusal;
    private string? _typed;
    private string _place = "";

    [SupplyParameterFromQuery(Name = SearchAddresses.TermKey)] private string? Term { get; set; }

    [SupplyParameterFromQuery(Name = SearchAddresses.KindKey)] private string? KindSlug { get; set; }

    [SupplyParameterFromQuery(Name = SearchAddresses.MunicipalityKey)] private string? Municipality { get; set; }

    [SupplyParameterFromQuery(Name = SiteAddresses.PageKey)] private string? PageNumber { get; set; }

    private HitKind? Kind => HitKinds.Parse(KindSlug);

    private MunicipalityNumber? Place => MunicipalityNumber.TryParse(Municipality, out var number) ? number : null;

    private int Page => Asked.Page(PageNumber);

    private string Title => _terms is null ? SearchTexts.Heading : SearchTexts.HeadingOf(Term!.Trim());

    private string Status => (_refusal, _shown) switch
    {
        ({ } refusal, _) => RefusalText.For(refusal),
        (_, null) => "",
        _ when _terms is null => SearchTexts.Examples,
        (_, { HasMore: true }) => SearchTexts.Many(NorwegianFormat.Number(SearchCandidates.Most)),
        (_, { Total: 1 }) => SearchTexts.CountOne,
        (_, { Total: > SearchQueries.MostShown and var total }) => SearchTexts.CountOf(NorwegianFormat.Number(total), NorwegianFormat.Number(SearchQueries.MostShown)),
        (_, { Total: var total }) => SearchTexts.Count(NorwegianFormat.Number(total)),
    };

    protected override async Task OnParametersSetAsync()
    {
        var isOurs = (_typed?.Trim() ?? "") == (Term?.Trim() ?? "");
        // Somebody who types on is not set back to what the address says.
        if (!isOurs && _pause is not { IsWaiting: true }) _typed = Term;
        _place = Place?.Value ?? "";
        var asked = string.IsNullOrWhiteSpace(Term) ? null : (Outcome<SearchTerms>?)SearchTerms.Parse(Term);
        var terms = asked is { IsDone: true } done ? done.Value : null;
        var cancel = await OnlyTheLastAsync();
        try
        {
            var shown = await queries.FindAsync(terms, Kind, Place, Page, cancel);
            (_shown, _terms, _refusal) = (shown, terms, asked?.Refusal);
        }
        catch (OperationCanceledException) when (!Cancel.IsCancellationRequested)
        {
            // Another letter was typed; that search is on its way.
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _pause?.Dispose();
            _last.Dispose();
        }

        base.Dispose(disposing);
    }

    private async Task<CancellationToken> OnlyTheLastAsync()
    {
        await _last.CancelAsync();
        _last.Dispose();
        _last = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        return _last.Token;
    }

    private void Wait()
    {
        _pause ??= new(clock, () => InvokeAsync(GoOn), length: Moment);
        _pause.Restart();
    }

    // What is typed takes the place of what was typed before it: the way back leads to the page before the search.
    private void GoOn()
    {
        _pause?.Stop();
        var place = MunicipalityNumber.TryParse(_place, out var number) ? number : (MunicipalityNumber?)null;
        navigation.NavigateTo(SearchAddresses.Of(_typed, KindSlug, place, 1), replace: true);
    }

    private string Address(HitKind? kind, int page) => SearchAddresses.Of(Term, kind?.Slug(), Place, page);

    private IReadOnlyList<Segment> Kinds(SearchShown shown) =>
    [
        new(SearchTexts.AllKinds, Address(null, 1), Kind is null, shown.All),
        .. Enum.GetValues<HitKind>().Where(k => shown.Counts.ContainsKey(k) || k == Kind)
            .Select(k => new Segment(k.Plural(), Address(k, 1), k == Kind, shown.Counts.GetValueOrDefault(k))),
    ];
}
