using Samarbeid.Domain.Access;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.AnnualWheels;

public readonly record struct WheelEntryId(Guid Value)
{
    public static WheelEntryId New() => new(Guid.CreateVersion7());
}

/// <summary>What is planned (slags punkt i årshjulet).</summary>
public enum WheelEntryKind
{
    /// <summary>Møte.</summary>
    Meeting,

    /// <summary>Oppgave.</summary>
    Assignment,
}

/// <summary>What an entry of a year's plan says.</summary>
/// <param name="Title">1–150 characters.</param>
/// <param name="Date">A day of the year.</param>
/// <param name="Owner">Who sees to it; null while nobody does.</param>
public sealed record WheelPlan(WheelEntryKind Kind, string Title, DateOnly Date, PersonId? Owner);

/// <summary>A meeting or a task in a year's plan (punkt i årshjulet).</summary>
public sealed class WheelEntry : IOwned
{
    public const int TitleMaxLength = 150;

    private WheelEntry()
    {
    }

    public WheelEntryId Id { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public AnnualWheelId WheelId { get; private set; }
    public WheelEntryKind Kind { get; private set; }
    public string Title { get; private set; } = "";

    /// <summary>The day it was first put on.</summary>
    public DateOnly PlannedOn { get; private set; }

    /// <summary>The day it is on now.</summary>
    public DateOnly Date { get; private set; }

    /// <summary>Counts the days and owners it has had: each is reminded anew.</summary>
    public int DateVersion { get; private set; }

    /// <summary>Who sees to it; null while nobody does.</summary>
    public PersonId? OwnerId { get; private set; }

    /// <summary>The day a task was done.</summary>
    public DateOnly? DoneOn { get; private set; }

    /// <summary>The meeting that was made of it.</summary>
    public MeetingId? MeetingId { get; private set; }

    internal static WheelEntry In(AnnualWheel wheel, WheelPlan plan) => new()
    {
        Id = WheelEntryId.New(),
        ScopeId = wheel.ScopeId,
        WheelId = wheel.Id,
        Kind = plan.Kind,
        Title = plan.Title.Trim(),
        PlannedOn = plan.Date,
        Date = plan.Date,
        OwnerId = plan.Owner,
    };

    internal void Say(WheelPlan plan)
    {
        if (plan.Date != Date || plan.Owner != OwnerId) DateVersion++;
        (Title, Date, OwnerId) = (plan.Title.Trim(), plan.Date, plan.Owner);
    }

    internal void Settle(DateOnly? on) => DoneOn = on;

    internal void Become(MeetingId? meeting) => MeetingId = meeting;
}
