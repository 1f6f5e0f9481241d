using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Components.Ui;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Meetings.Call;

/// <summary>Who has answered the notice what, and who has not; answers are registered here on behalf of others, and guests called.</summary>
public sealed partial class AnswersCard(AnswerCall answer, CallGuest callGuest, CallOffGuest callOff, AnswerQueries queries)
{
    private PersonId? _open;
    private IReadOnlyList<PersonChoice> _substitutes = [];
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required MeetingView View { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    [Parameter] public EventCallback<string> OnDone { get; set; }

    [Parameter] public EventCallback OnReload { get; set; }

    private bool IsShown => View.Head is { State: MeetingState.Called } && View.Head.Date >= Today && View.Called.Count > 0;

    private bool MayRegister => View.May.WriteMeeting;

    private IEnumerable<string> Counts
    {
        get
        {
            var given = View.Called.ToLookup(c => c.Answer);
            if (given[CallAnswer.Coming].Count() is > 0 and var coming) yield return CallTexts.CountComing(coming);
            if (given[CallAnswer.NotComing].Count() is > 0 and var absent) yield return CallTexts.CountNotComing(absent);
            if (given[CallAnswer.SendsSubstitute].Count() is > 0 and var sending) yield return CallTexts.CountSending(sending);
            if (given[null].Count() is > 0 and var silent) yield return CallTexts.CountSilent(silent);
        }
    }

    private async Task OpenAsync(CalledRow row)
    {
        _open = _open == row.Id ? null : row.Id;
        if (_open is not null) _substitutes = await queries.SubstitutesAsync(View.Head.Id, CancellationToken.None);
    }

    private async Task AnswerAsync(CalledRow row, Answering given)
    {
        var said = await answer.HandleAsync(View.Head.Id, row.Id, given.Answer, given.Substitute, CancellationToken.None);
        await AfterAsync(said, CallTexts.Registered(row.Name));
    }

    private async Task InviteAsync(PersonChoice guest) =>
        await AfterAsync(await callGuest.HandleAsync(View.Head.Id, View.Head.Version, guest.Id, CancellationToken.None), CallTexts.GuestCalled(guest.Name));

    private async Task TakeOffAsync(CalledRow row) =>
        await AfterAsync(await callOff.HandleAsync(View.Head.Id, View.Head.Version, row.Id, CancellationToken.None), CallTexts.GuestCalledOff(row.Name));

    private async Task AfterAsync(Outcome outcome, string done)
    {
        _refusal = outcome.Refusal;
        if (!outcome.IsDone) return;

        _open = null;
        await OnDone.InvokeAsync(done);
    }

    private static string WordOf(CallAnswer? answer) => answer is { } given ? Words.Of(given) : CallTexts.Silent;

    private static Tone ToneOf(CallAnswer? answer) => answer switch
    {
        CallAnswer.Coming => Tone.Success,
        null => Tone.Waiting,
        _ => Tone.Stopped,
    };

    private static IEnumerable<string> MoreOf(CalledRow row)
    {
        if (row.Part is CallPart.Guest) yield return Words.Of(CallPart.Guest);
        if (row.InsteadOf is { } absent) yield return CallTexts.For(absent);
        if (row.Substitute is { } substitute) yield return CallTexts.Comes(substitute);
        if (row.IsOnBehalf) yield return CallTexts.OnBehalf;
    }
}
