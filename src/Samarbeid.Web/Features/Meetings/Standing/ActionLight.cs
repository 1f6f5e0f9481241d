using Samarbeid.Domain.ActionItems;
using Samarbeid.Web.Components.Ui;
using Samarbeid.Web.Features.MeetingBodies;

namespace Samarbeid.Web.Features.Meetings.Standing;

/// <summary>What an action needs of a meeting (trafikklys), the most urgent first.</summary>
internal enum ActionLight
{
    Late,
    Soon,
    OnCourse,
    OnHold,
    Closed,
}

/// <summary>Which light an action has on a day, and how it looks: the word and the shape say the same as the colour.</summary>
internal static class ActionLights
{
    public static ActionLight LightOn(this ActionRow row, DateOnly day) => Of(row.State, row.DueDate, day);

    public static ActionLight Of(ActionItemState state, DateOnly due, DateOnly day) => state switch
    {
        _ when !state.IsOpen() => ActionLight.Closed,
        _ when due < day => ActionLight.Late,
        ActionItemState.OnHold => ActionLight.OnHold,
        _ when due <= day.AddDays(DueDate.SoonDays) => ActionLight.Soon,
        _ => ActionLight.OnCourse,
    };

    public static string Name(this ActionLight light) => light switch
    {
        ActionLight.Late => BodyTexts.Overdue,
        ActionLight.Soon => StandingTexts.Soon,
        ActionLight.OnCourse => StandingTexts.OnCourse,
        ActionLight.OnHold => BodyTexts.OnHold,
        _ => BodyTexts.Done,
    };

    public static Tone Tone(this ActionLight light) => light switch
    {
        ActionLight.Late => Components.Ui.Tone.Danger,
        ActionLight.Soon => Components.Ui.Tone.Warning,
        ActionLight.OnHold => Components.Ui.Tone.Waiting,
        _ => Components.Ui.Tone.Success,
    };
}
