using Microsoft.AspNetCore.Components;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Meetings.Hold;

/// <summary>Follows a meeting while its page is open: what others do comes to the page within a second, and is said in a line that a screen reader
/// reads when it has time. Nothing on the page takes the focus, and no field is written in.</summary>
public sealed partial class LiveMeeting(MeetingWatch watch, MeetingQueries queries, TimeProvider clock)
{
    /// <summary>Several things that come one after the other are said together, this long after the last and at most so long after the first.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    private readonly List<Arrival> _unsaid = [];
    private TypingPause _pause = null!;
    private IDisposable? _following;
    private string? _said;

    [Parameter, EditorRequired] public required MeetingView View { get; set; }

    /// <summary>The meeting as it is now; nothing when the person may no longer read it.</summary>
    [Parameter] public EventCallback<MeetingView?> OnCame { get; set; }

    public void Dispose()
    {
        _following?.Dispose();
        _pause.Dispose();
    }

    protected override void OnInitialized() => _pause = new(clock, () => InvokeAsync(Say), LongestWait);

    // Not while the page is made ahead of its circuit: nobody would end it.
    protected override void OnAfterRender(bool firstRender)
    {
        if (View.Head.IsLive)
        {
            _following ??= watch.Follow(View.Head.Scope, View.Head.LastChange, CatchUpAsync);
        }
        else
        {
            _following?.Dispose();
            _following = null;
        }
    }

    private async Task<long?> CatchUpAsync(long last)
    {
        long? shown = null;
        await InvokeAsync(async () => shown = await ShowAsync(last));
        return shown;
    }

    private async Task<long?> ShowAsync(long last)
    {
        // What the person has done is shown already.
        if (View.Head.LastChange >= last) return View.Head.LastChange;

        try
        {
            var before = View;
            var now = await queries.CatchUpAsync(before.Head.Id, before.Head.LastChange, CancellationToken.None);
            await OnCame.InvokeAsync(now);
            if (now is null) return last;

            _unsaid.AddRange(Arrival.Between(before, now).Where(a => _unsaid.All(known => known.About != a.About)));
            if (_unsaid.Count > 0) _pause.Restart();
            return now.Head.LastChange;
        }
        catch (Exception fault) when (PersistenceRules.IsOutage(fault))
        {
            return null;
        }
        catch (Exception fault)
        {
            await DispatchExceptionAsync(fault);
            return last;
        }
    }

    private void Say()
    {
        _said = Arrival.Said(_unsaid);
        _unsaid.Clear();
        StateHasChanged();
    }
}
