namespace Samarbeid.Web.Hosting;

/// <summary>Whether the database holds demonstration data, so that every page says so.</summary>
public sealed class DemonstrationMark
{
    public bool IsShown { get; set; }
}
