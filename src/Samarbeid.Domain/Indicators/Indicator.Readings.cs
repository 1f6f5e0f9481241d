using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Indicators;

// What is read of it (målinger). A reading is never changed: a correction is another of the same day, and the last counts.
public sealed partial class Indicator
{
    /// <summary>Enters what it was on a day that has no reading yet.</summary>
    public Outcome Read(DateOnly on, ReadingValue value, PersonId by, DateTimeOffset at)
    {
        if (IsEnded) return IndicatorRules.IsEnded;
        if (NorwegianCalendar.CheckDate(on, NorwegianCalendar.DateOf(at)) is { IsDone: false } tooFar) return tooFar;
        if (on > NorwegianCalendar.DateOf(at)) return IndicatorRules.NotYet;
        if (Current.Any(r => r.On == on)) return IndicatorRules.HasReading;
        if (Kind.Check(value) is { IsDone: false } small) return small;

        Enter(new(on, value, IsTakenBack: false, ""), by, at);
        return Outcome.Done;
    }

    /// <summary>Says what it really was on a day.</summary>
    /// <param name="number">The number of the reading that is wrong.</param>
    /// <param name="value">What it was.</param>
    /// <param name="reason">What was wrong; 1–500 characters.</param>
    /// <param name="by">Who corrects.</param>
    /// <param name="at">When.</param>
    public Outcome Correct(int number, ReadingValue value, string reason, PersonId by, DateTimeOffset at)
    {
        if (Kind.Check(value) is { IsDone: false } small) return small;

        return Replace(number, value, isTakenBack: false, reason, by, at);
    }

    /// <summary>Says that a reading was none.</summary>
    public Outcome TakeBack(int number, string reason, PersonId by, DateTimeOffset at) =>
        Replace(number, ReadingValue.Hidden, isTakenBack: true, reason, by, at);

    private Outcome Replace(int number, ReadingValue value, bool isTakenBack, string reason, PersonId by, DateTimeOffset at)
    {
        if (reason.IsBlank() || reason.Trim().Length > ReasonMaxLength) return IndicatorRules.NeedsReason.With(ReasonMaxLength);
        if (Current.FirstOrDefault(r => r.Number == number) is not { } wrong) return IndicatorRules.NotCurrent;

        Enter(new(wrong.On, value, isTakenBack, reason.Trim()), by, at);
        return Outcome.Done;
    }

    private void Enter(ReadingEntry entry, PersonId by, DateTimeOffset at) =>
        _readings.Add(IndicatorReading.Of(this, _readings.Count + 1, entry, by, at));
}
