namespace Samarbeid.Web.Features.Accessibility;

/// <summary>The accessibility statement, for anybody to read, signed in or not.</summary>
public sealed partial class AccessibilityPage;
