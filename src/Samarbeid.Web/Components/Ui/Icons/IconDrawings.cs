namespace Samarbeid.Web.Components.Ui.Icons;

/// <summary>The icons' paths, on a square of 16 by 16, drawn with a stroke.</summary>
internal static class IconDrawings
{
    private const string Circle = "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12z";

    public static string PathOf(IconName name) => name switch
    {
        IconName.Home => "M2.5 7.5 8 3l5.5 4.5v6h-4V10h-3v3.5h-4z",
        IconName.Calendar => "M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2.5V5M10.5 2.5V5",
        IconName.Speech => "M2.5 3h11v7.5h-6L4.5 13.2v-2.7h-2z",
        IconName.Checklist => "M2.5 4.5 4 6l2.2-2.7M2.5 10.5 4 12l2.2-2.7M8.5 5h5M8.5 11h5",
        IconName.Chart => "M2 13.5h12M4.5 13.5V8.5M8 13.5V3M11.5 13.5V6",
        IconName.Document => "M4 2.5h5l3 3v8H4zM9 2.5v3h3M6 8.5h4M6 11h4",
        IconName.People => "M6 7.5A2.2 2.2 0 1 0 6 3a2.2 2.2 0 0 0 0 4.5zM2 13.5c0-2.5 1.7-4 4-4s4 1.5 4 4M10.5 3.2a2.2 2.2 0 0 1 0 4.2M11.5 9.7c1.6.4 2.5 1.7 2.5 3.8",
        IconName.Person => "M8 8a2.7 2.7 0 1 0 0-5.4A2.7 2.7 0 0 0 8 8zM3 14c.2-2.7 2-4 5-4s4.8 1.3 5 4",
        IconName.Building => "M2.5 6.5 8 3l5.5 3.5zM2.5 13.5h11M4.5 7v6M8 7v6M11.5 7v6",
        IconName.Shield => "M8 2.2 13 4v4c0 3-2 4.9-5 6-3-1.1-5-3-5-6V4z",
        IconName.Clock => Circle + "M8 4.8V8l2.2 1.5",
        IconName.Menu => "M2.5 4.5h11M2.5 8h11M2.5 11.5h11",
        IconName.Done => Circle + "M5.3 8.2 7.2 10l3.5-4",
        IconName.Info => Circle + "M8 7.5V11M8 4.9V5",
        IconName.Warning => "M8 2.5 14.2 13.3H1.8zM8 6.5V9.5M8 11.3V11.4",
        IconName.Danger => "M5.5 2h5L14 5.5v5L10.5 14h-5L2 10.5v-5zM8 5V8.7M8 10.9V11",
        IconName.Pause => Circle + "M6.5 6v4M9.5 6v4",
        IconName.Play => Circle + "M6.8 5.6 10.5 8l-3.7 2.4z",
        IconName.Pencil => "M3 13l.6-2.8L11 2.8 13.2 5l-7.4 7.4zM9.5 4.3l2.2 2.2",
        IconName.Stop => Circle + "M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6",
        IconName.Close => "M4 4l8 8M12 4l-8 8",
        IconName.Next => "M6 3.5 10.5 8 6 12.5",
        IconName.Previous => "M10 3.5 5.5 8l4.5 4.5",
        IconName.Download => "M8 2.5V10M5 7.2 8 10.2l3-3M3 13.5h10",
        IconName.Plus => "M8 3v10M3 8h10",
        IconName.Search => "M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.3 10.3 14 14",
        IconName.Lock => "M4 7.5h8v6H4zM5.5 7.5V5.5a2.5 2.5 0 0 1 5 0v2",
        IconName.Mail => "M2 4h12v8.5H2zM2 4.5l6 4.5 6-4.5",
        IconName.Map => "M2 4l4-1.5 4 1.5 4-1.5v10l-4 1.5-4-1.5-4 1.5zM6 2.5v10M10 4v10",
        IconName.Box => "M2.5 5.5h11v8h-11zM2 2.5h12v3H2zM6.5 8h3",
        IconName.Bell => "M3 12h10l-1.5-2V7a3.5 3.5 0 0 0-7 0v3zM6.5 14h3M8 3.5V2",
        IconName.Phone => "M3.5 2.5h3l1 3.2-1.6 1.1c.7 1.5 1.8 2.6 3.3 3.3l1.1-1.6 3.2 1v3c0 .6-.4 1-1 1C7 13.5 2.5 9 2.5 3.5c0-.6.4-1 1-1z",
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };
}
