using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.AgendaProposals;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Components.Ui;
using Samarbeid.Web.Features.Meetings;
using Samarbeid.Web.Features.Meetings.Agenda;

namespace Samarbeid.Web.Features.AgendaProposals;

/// <summary>The queue of a body: on its page to propose a case, on the page of a meeting that is prepared to take one in.</summary>
public sealed partial class ProposalCard(ProposalQueries queries, ProposeItem propose, TakeInProposal takeIn, DeclineProposal decline, WithdrawProposal withdraw)
{
    private readonly string _id = UniqueId.Next("sakskø");
    private ElementReference _heading;
    private ProposalQueue? _queue;
    private int? _seen;
    private SingleUseKey _key;
    private AgendaProposalId? _declined;
    private bool _isProposing;
    private bool _toFocus;
    private string? _said;
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required MeetingBodyId Body { get; set; }

    /// <summary>The meeting whose agenda is open; null on the page of the body.</summary>
    [Parameter] public MeetingHead? Meeting { get; set; }

    [Parameter] public EventCallback<string> OnTakenIn { get; set; }

    // What is being written stays where it is; only the queue is read anew when the meeting has changed.
    protected override async Task OnParametersSetAsync()
    {
        if (_queue is not null && _seen == Meeting?.Version) return;

        _seen = Meeting?.Version;
        await LoadAsync();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_toFocus) return;

        _toFocus = false;
        await _heading.FocusAsync();
    }

    private async Task LoadAsync() => _queue = await queries.OfAsync(Body, CancellationToken.None);

    private void StartProposing() => (_isProposing, _key, _said) = (true, SingleUseKey.New(), null);

    private async Task CloseAsync()
    {
        (_isProposing, _declined, _toFocus) = (false, null, true);
        await LoadAsync();
        // The forms call back as functions, of which this component is not told.
        StateHasChanged();
    }

    private async Task<Outcome> ProposeAsync(ItemWords words)
    {
        var proposed = await propose.HandleAsync(_key, Body, words, CancellationToken.None);
        if (!proposed.IsDone) return proposed.WithoutValue;

        _said = proposed.Value switch
        {
            0 => ProposalTexts.Proposed,
            1 => ProposalTexts.ProposedToOne,
            _ => ProposalTexts.ProposedTo(proposed.Value),
        };
        await CloseAsync();
        return Outcome.Done;
    }

    private async Task TakeInAsync(ProposalRow row)
    {
        var taken = await takeIn.HandleAsync(row.Id, row.Version, Meeting!.Id, Meeting.Version, CancellationToken.None);
        _refusal = taken.Refusal;
        if (!taken.IsDone) return;

        await LoadAsync();
        await OnTakenIn.InvokeAsync(ProposalTexts.TakenIn(row.Title));
    }

    private async Task<Outcome> DeclineAsync(ProposalRow row, string reason)
    {
        var declined = await decline.HandleAsync(row.Id, row.Version, reason, CancellationToken.None);
        if (!declined.IsDone) return declined;

        _said = row.Overdue is null ? ProposalTexts.Declined(row.Title, row.ProposedBy) : ProposalTexts.DeclinedOverdue(row.Title);
        await CloseAsync();
        return declined;
    }

    private async Task WithdrawAsync(ProposalRow row)
    {
        var withdrawn = await withdraw.HandleAsync(row.Id, row.Version, CancellationToken.None);
        _refusal = withdrawn.Refusal;
        if (!withdrawn.IsDone) return;

        _said = ProposalTexts.Withdrawn(row.Title);
        await CloseAsync();
    }
}
