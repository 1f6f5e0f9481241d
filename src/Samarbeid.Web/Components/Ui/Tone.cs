using Samarbeid.Web.Components.Ui.Icons;

namespace Samarbeid.Web.Components.Ui;

/// <summary>What a state means to the reader; the colour and the icon follow from it, the word is always there.</summary>
public enum Tone
{
    Neutral,
    Info,
    Progress,
    Success,
    Warning,
    Danger,
    Waiting,
    Stopped,
}

internal static class ToneLook
{
    public static IconName Icon(this Tone tone) => tone switch
    {
        Tone.Info => IconName.Info,
        Tone.Progress => IconName.Play,
        Tone.Success => IconName.Done,
        Tone.Warning => IconName.Warning,
        Tone.Danger => IconName.Danger,
        Tone.Waiting => IconName.Pause,
        Tone.Stopped => IconName.Stop,
        _ => IconName.Pencil,
    };

    public static string Class(this Tone tone) => "tone-" + tone.ToString().ToLowerInvariant();
}
