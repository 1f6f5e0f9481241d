using Samarbeid.Infrastructure.Documents.Annual;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Figures;
using Samarbeid.Infrastructure.Tests.ReferenceData;

namespace Samarbeid.Infrastructure.Tests.Documents.Annual;

/// <summary>The report of every municipality, as a draft and with everything in it.</summary>
public sealed class EveryAnnualReport : IAsyncLifetime
{
    private readonly LoadedReferenceDatabase _file = new();

    public IReadOnlyList<ReportDocument> Drafts { get; private set; } = [];

    public IReadOnlyList<ReportDocument> Filled { get; private set; } = [];

    public IEnumerable<ReportDocument> All => [.. Drafts, .. Filled];

    public async Task InitializeAsync()
    {
        await _file.InitializeAsync();
        await using var database = _file.Open();
        var pictures = await AllCrimePictures.ReadAsync(database, default);
        List<AnnualReportContent> contents = [];
        foreach (var number in pictures.Numbers.Order())
            contents.Add(await AnnualReportContentQuery.ReadAsync(database, pictures.Of(number), 2024, default));
        Drafts = [.. contents.Select(c => AnnualReportDocument.Of(c, AnnualReportSamples.Drafted))];
        Filled = [.. contents.Select(c => AnnualReportDocument.Of(c.Filled(), AnnualReportSamples.Drafted))];
    }

    public Task DisposeAsync() => _file.DisposeAsync();
}
