namespace Samarbeid.Domain.Common;

/// <summary>Something that holds from a first day to a last one, both inclusive (gyldighetstid).</summary>
public interface IForPeriod
{
    DateOnly From { get; }

    /// <summary>Null while it runs. A last day before the first one says that it never came into force.</summary>
    DateOnly? To { get; }
}

/// <summary>The rules of a first day and a last one, which is null while there is none (gyldighetstid). They stand here once:
/// queries call the same methods, the database answers with the same comparisons, and a test holds the two together.</summary>
public static class Period
{
    /// <summary>Whether it is in force on a day.</summary>
    public static bool Covers(DateOnly from, DateOnly? to, DateOnly day) => from <= day && (to is null || to >= day);

    /// <summary>Whether it has a day in common with one that begins on a day and runs: it is in force, or is still to be.</summary>
    public static bool HasDayFrom(DateOnly from, DateOnly? to, DateOnly day) => to is null || (to >= day && to >= from);

    public static bool IsInForce(this IForPeriod it, DateOnly day) => Covers(it.From, it.To, day);

    /// <summary>Those in force on a day. Inside the expression of another query, call <see cref="Covers"/> there.</summary>
    public static IQueryable<T> InForceOn<T>(this IQueryable<T> all, DateOnly day) where T : class, IForPeriod =>
        all.Where(it => Covers(it.From, it.To, day));
}
