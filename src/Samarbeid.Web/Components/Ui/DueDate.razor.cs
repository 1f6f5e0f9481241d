using Microsoft.AspNetCore.Components;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Components.Ui;

/// <summary>A due date with what it means today (frist).</summary>
public sealed partial class DueDate
{
    /// <summary>Days before it that a due date is near.</summary>
    internal const int SoonDays = 7;

    [Parameter, EditorRequired] public required DateOnly? Due { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    /// <summary>The thing is done or stopped: the date is history, neither near nor late.</summary>
    [Parameter] public bool IsClosed { get; set; }

    /// <summary>The day it was completed, which is told instead, with how late that was.</summary>
    [Parameter] public DateOnly? CompletedOn { get; set; }

    private bool IsOverdue => !IsPast && Due < Today;

    private bool IsSoon => !IsPast && !IsOverdue && Due <= Today.AddDays(SoonDays);

    private string Class => IsOverdue ? "due-overdue" : IsSoon ? "due-soon" : "";

    private bool IsPast => IsClosed || CompletedOn is not null;

    private string Text => CompletedOn is { } completed ? NorwegianFormat.Completed(completed, Due!.Value, Today)
        : IsClosed ? NorwegianFormat.Date(Due!.Value)
        : NorwegianFormat.Due(Due!.Value, Today);
}
