using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;

namespace Samarbeid.Web.Features.Meetings.Call;

/// <summary>Where somebody who is called says whether they come: behind the link of the letter, and for nobody else.</summary>
public sealed partial class AnswerPage(AnswerQueries queries, AnswerCall answer, NavigationManager navigation)
{
    private AnswerView? _view;
    private string? _status;
    private Refusal? _refusal;
    private (CallAnswer? Answer, PersonId? Substitute)? _former;

    [Parameter] public Guid Id { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _view = await queries.FindAsync(new(Id), Cancel);
        if (_view is null) navigation.NotFound();
    }

    private async Task AnswerAsync(Answering given)
    {
        var before = (_view!.Answer, _view.Substitute?.Id);
        if (await SayAsync(given.Answer, given.Substitute, CallTexts.Saved)) _former = before;
    }

    private async Task UndoAsync()
    {
        if (_former is { } former && await SayAsync(former.Answer, former.Substitute, CallTexts.Undone)) _former = null;
    }

    private async Task<bool> SayAsync(CallAnswer? given, PersonId? substitute, string done)
    {
        var said = await answer.HandleAsync(new(Id), null, given, substitute, CancellationToken.None);
        (_refusal, _status) = (said.Refusal, said.IsDone ? done : null);
        _view = await queries.FindAsync(new(Id), CancellationToken.None) ?? _view;
        return said.IsDone;
    }

    private static string Said(AnswerView view) => view switch
    {
        { State: not MeetingState.Called } => CallTexts.NotCalledNow,
        { Answer: null, IsOpen: false } => CallTexts.TooLate,
        { Answer: null, Part: CallPart.Substitute } => CallTexts.AskedAsSubstitute,
        { Answer: null, Part: CallPart.Guest } => CallTexts.AskedAsGuest,
        { Answer: null } => CallTexts.Asked,
        { Answer: CallAnswer.Coming } => CallTexts.YouCome,
        { Substitute: { } substitute } => CallTexts.YouSend(substitute.Name),
        _ => CallTexts.YouDoNotCome,
    };
}
