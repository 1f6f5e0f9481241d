namespace Samarbeid.Web.Features.AnnualWheels;

/// <summary>What was done with a year's plan, and how it is taken back; null where it is not.</summary>
public sealed record WheelDone(string Text, Func<Task>? Undo);
