using Samarbeid.Web.Hosting;

namespace Samarbeid.Web.Components.Layout;

/// <summary>Says on every page, on screen and on paper, that the people and meetings are made up.</summary>
public sealed partial class DemonstrationBanner(DemonstrationMark mark);
