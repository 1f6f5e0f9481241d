using Samarbeid.Domain.Meetings;

namespace Samarbeid.Web.Features.Meetings.Hold;

/// <summary>Something that came to an open page of a meeting because somebody else did it (nytt i møtet).</summary>
/// <param name="About">What it is about: two arrivals about the same are one.</param>
/// <param name="Words">In words, without a full stop.</param>
/// <param name="By">Who did it; null where nobody is known.</param>
internal sealed record Arrival(string About, string Words, string? By)
{
    /// <summary>More than these are counted: nobody listens to a list.</summary>
    private const int MostSaid = 4;

    /// <summary>What somebody who looks at the former page does not know. What the person has done is not news, nor is what nobody is known to have done.</summary>
    public static IReadOnlyList<Arrival> Between(MeetingView before, MeetingView now) =>
    [
        .. OfState(before, now), .. now.Items.SelectMany(item => OfItem(item, before, now)), .. OfResults(before, now), .. OfAttendance(before, now),
    ];

    public static string Said(IReadOnlyList<Arrival> arrivals)
    {
        var said = arrivals.Take(MostSaid).Select(a => (a.By is { } by ? LiveTexts.By(a.Words, by) : a.Words) + ".").ToList();
        if (arrivals.Count > MostSaid) said.Add(LiveTexts.More(arrivals.Count - MostSaid));
        return string.Join(' ', said);
    }

    private static IEnumerable<Arrival> OfState(MeetingView before, MeetingView now)
    {
        if (now.Head.CurrentItem is { } current && before.Head.CurrentItem != current && now.Authors.GetValueOrDefault(now.Head.Id.Value.ToString()) is { } whoTakesUp)
            yield return new("current", LiveTexts.TakenUpBy(now.ReferenceOf(current)), whoTakesUp);
        if (before.Head.State == now.Head.State) yield break;

        var words = now.Head.State is MeetingState.Held ? LiveTexts.Started : now.Head.State is MeetingState.AwaitingApproval ? LiveTexts.Sent : null;
        if (words is not null && now.Authors.GetValueOrDefault(now.Head.Id.Value.ToString()) is { } by) yield return new("state", words, by);
    }

    private static IEnumerable<Arrival> OfItem(ItemRow item, MeetingView before, MeetingView now)
    {
        if (now.Authors.GetValueOrDefault(item.Id.Value.ToString()) is not { } by) yield break;

        var name = now.ReferenceOf(item.Id);
        var former = before.Items.FirstOrDefault(i => i.Id == item.Id);
        if (former is null) yield return new($"item {item.Id}", LiveTexts.ItemAdded(name), by);
        else if (former.IsPutOff != item.IsPutOff && item.IsPutOff) yield return new($"conclusion {item.Id}", LiveTexts.PutOff(name), by);
        else if (former.IsNoted != item.IsNoted && item.IsNoted) yield return new($"conclusion {item.Id}", LiveTexts.Noted(name), by);
        else if (former.Conclusion != item.Conclusion)
            yield return new($"conclusion {item.Id}", former.IsSettled ? LiveTexts.ConclusionChanged(name) : LiveTexts.Concluded(name), by);
    }

    private static IEnumerable<Arrival> OfResults(MeetingView before, MeetingView now)
    {
        foreach (var row in now.Actions.Where(a => before.Actions.All(b => b.Id != a.Id)))
            if (now.Authors.GetValueOrDefault(row.Id.Value.ToString()) is { } by) yield return new($"action {row.Id}", LiveTexts.ActionMade(row.Item is { } of ? now.ReferenceOf(of) : "", row.Title), by);

        foreach (var row in now.Recommendations.Where(a => before.Recommendations.All(b => b.Id != a.Id)))
            if (now.Authors.GetValueOrDefault(row.Id.Value.ToString()) is { } by) yield return new($"recommendation {row.Id}", LiveTexts.RecommendationMade(now.ReferenceOf(row.Item), row.Title), by);
    }

    private static IEnumerable<Arrival> OfAttendance(MeetingView before, MeetingView now)
    {
        var changed = now.Attendances.Except(before.Attendances).Select(a => now.Authors.GetValueOrDefault($"{now.Head.Id.Value},{a.Id}")).OfType<string>().ToList();
        changed.AddRange(now.Head.Guests.Except(before.Head.Guests).Select(g => now.Authors.GetValueOrDefault(g.Id.Value.ToString())).OfType<string>());
        if (changed.Count > 0 && before.Head.State == now.Head.State) yield return new("attendance", LiveTexts.AttendanceChanged, changed[0]);
    }
}
