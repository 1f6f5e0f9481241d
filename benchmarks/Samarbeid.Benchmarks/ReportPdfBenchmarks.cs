using BenchmarkDotNet.Attributes;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Documents.Pdf;
using Samarbeid.Infrastructure.Tests.Documents;

namespace Samarbeid.Benchmarks;

/// <summary>A report of eight pages as tagged PDF, warm. The goal is 10 ms.</summary>
[MemoryDiagnoser]
public class ReportPdfBenchmarks
{
    private readonly PdfReportRenderer _renderer = new();
    private readonly ReportDocument _report = EightPageReport.Make();

    [Benchmark]
    public byte[] EightPages() => _renderer.Render(_report);
}
