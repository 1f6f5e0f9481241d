namespace Samarbeid.Web.Components.Ui.Forms;

/// <summary>What js/drafts.js puts below a field in which it has found words that were never saved (kladd).</summary>
public sealed partial class DraftLines;
