namespace Samarbeid.Web.Components.Ui.Icons;

/// <summary>The drawings there are; each is decoration beside a word, never instead of one.</summary>
public enum IconName
{
    Home,
    Calendar,
    Speech,
    Checklist,
    Chart,
    Document,
    People,
    Person,
    Building,
    Shield,
    Clock,
    Menu,
    Done,
    Info,
    Warning,
    Danger,
    Pause,
    Play,
    Pencil,
    Stop,
    Close,
    Next,
    Previous,
    Download,
    Plus,
    Search,
    Lock,
    Mail,
}
