using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;

namespace Samarbeid.Web.Features.Meetings.Plan;

/// <summary>A day that is proposed for one more meeting.</summary>
public sealed class SeriesDay(DateOnly date)
{
    public DateOnly Date { get; } = date;

    public bool IsChosen { get; set; } = true;
}

/// <summary>What the form holds of further meetings, and of a former one that is copied.</summary>
public sealed class SeriesModel
{
    public MeetingRhythm? Rhythm { get; set; }

    public Guid? AgendaOf { get; set; }

    public IReadOnlyList<SeriesDay> Days { get; private set; } = [];

    public IReadOnlyList<DateOnly> Chosen => [.. Days.Where(d => d.IsChosen).Select(d => d.Date)];

    /// <summary>Proposes the days anew; of those that stay, what the person has taken away stays so.</summary>
    public void Propose(DateOnly? first, WorkingDays days)
    {
        var left = Days.Where(d => !d.IsChosen).Select(d => d.Date).ToHashSet();
        var dates = first is { } date && Rhythm is { } rhythm ? MeetingSeries.After(date, rhythm, days) : [];
        Days = [.. dates.Select(d => new SeriesDay(d) { IsChosen = !left.Contains(d) })];
    }

    public SeriesDraft Of(MeetingTime first) => new(first, Chosen, AgendaOf is { } id ? new MeetingId(id) : null);
}
