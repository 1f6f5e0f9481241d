using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Web.Features.ActionItems.List;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Challenges;

/// <summary>What police and municipality work on, per municipality: where the red thread begins.</summary>
public sealed partial class ChallengesPage(ChallengeQueries queries, CloseChallenge close, ReopenChallenge reopen)
{
    private RowsPage<ChallengeRow>? _list;
    private IReadOnlyList<MunicipalityChoice> _writable = [];
    private ChallengeModel? _form;
    private string? _done;
    private Refusal? _refusal;
    private Func<Task>? _undo;

    [SupplyParameterFromQuery(Name = ChallengeAddresses.ClosedKey)] private string? Closed { get; set; }

    [SupplyParameterFromQuery(Name = SiteAddresses.PageKey)] private string? PageNumber { get; set; }

    private bool WithClosed => Closed == "1";

    private int Page => Asked.Page(PageNumber);

    protected override async Task OnParametersSetAsync()
    {
        _writable = await queries.WritableAsync(Cancel);
        _list = await queries.ListAsync(WithClosed, Page, Cancel);
    }

    private void Add() => Open(new() { Municipality = _writable.Count == 1 ? _writable[0].Number.Value : "" });

    private void Change(ChallengeRow row) => Open(ChallengeModel.Of(row));

    private void Open(ChallengeModel form) => (_form, _done, _refusal, _undo) = (form, null, null, null);

    private async Task SavedAsync(string done)
    {
        _form = null;
        await TellAsync(Outcome.Done, done, null);
    }

    private async Task CloseAsync(ChallengeRow row) => await TellAsync(
        await close.HandleAsync(row.Id, row.Version, CancellationToken.None), ChallengeTexts.WasClosed(row.Title),
        () => ReopenAsync(row with { Version = row.Version + 1 }));

    private async Task ReopenAsync(ChallengeRow row) => await TellAsync(
        await reopen.HandleAsync(row.Id, row.Version, CancellationToken.None), ChallengeTexts.WasReopened(row.Title), null);

    private async Task TellAsync(Outcome outcome, string done, Func<Task>? undo)
    {
        _list = await queries.ListAsync(WithClosed, Page, Cancel);
        (_refusal, _done, _undo) = (outcome.Refusal, outcome.IsDone ? done : null, outcome.IsDone ? undo : null);
    }

    private string PageHref(int page) => ChallengeAddresses.ListOf(WithClosed, page);
}
