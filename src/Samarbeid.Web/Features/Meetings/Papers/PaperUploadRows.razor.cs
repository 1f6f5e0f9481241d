namespace Samarbeid.Web.Features.Meetings.Papers;

/// <summary>What js/papers.js shows of each file on its way: made by the server once for each page, for the words, and filled in by the browser.</summary>
public sealed partial class PaperUploadRows;
