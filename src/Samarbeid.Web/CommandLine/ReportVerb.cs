using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Figures;
using Samarbeid.Infrastructure.Reports.Annual;

namespace Samarbeid.Web.CommandLine;

/// <summary>report: writes the annual report of one municipality or of all of them as PDF.</summary>
internal static class ReportVerb
{
    public static Command Create()
    {
        var all = new Option<bool>("--all") { Description = CommandTexts.ReportAll };
        var words = new Argument<string[]>(CommandTexts.ReportWords)
        {
            Description = CommandTexts.ReportWordsHelp,
            Arity = new ArgumentArity(1, 2),
        };
        words.Validators.Add(given => Check(given, given.GetResult(all) is { Implicit: false }));
        var output = Values.Output(CommandTexts.ReportOutput);
        return new Command("report", CommandTexts.Report) { words, all, output }.OnDatabase((run, cancel) =>
        {
            var (asked, to) = (run.Asked.GetRequiredValue(words), run.Asked.GetRequiredValue(output));
            var year = int.Parse(asked[^1], CultureInfo.InvariantCulture);
            return run.Asked.GetValue(all) ? AllAsync(run, year, to, cancel) : OneAsync(run, asked[0], year, to, cancel);
        });
    }

    private static void Check(ArgumentResult given, bool all)
    {
        var expected = all ? 1 : 2;
        var words = given.Tokens;
        if (words.Count != expected) given.AddError(all ? CommandTexts.ReportAllTakesYear : CommandTexts.ReportTakesBoth);
        else if (!int.TryParse(words[^1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            given.AddError(string.Format(CultureInfo.CurrentCulture, CommandTexts.NotAYear, words[^1].Value));
    }

    private static async Task<Outcome> OneAsync(VerbRun run, string number, int year, string file, CancellationToken cancel)
    {
        if (!MunicipalityNumber.TryParse(number, out var municipality)) return FigureRules.UnknownMunicipality.With(number);

        var rendered = await run.Get<AnnualReportWriter>().RenderAsync(municipality, year, cancel);
        if (!rendered.IsDone) return rendered.WithoutValue;

        await WholeFile.WriteAsync(file, rendered.Value, cancel);
        await run.SayAsync(CommandTexts.Written, file);
        return Outcome.Done;
    }

    private static async Task<Outcome> AllAsync(VerbRun run, int year, string folder, CancellationToken cancel)
    {
        if (year is < AnnualReport.FirstYear or > AnnualReport.LastYear) return AnnualReportRules.UnknownYear.With(year);

        Directory.CreateDirectory(folder);
        await using var database = run.OpenDatabase();
        var (written, total) = (0, await database.Municipalities.CountAsync(cancel));
        await foreach (var report in run.Get<AnnualReportWriter>().RenderAllAsync(year, cancel))
        {
            await WholeFile.WriteAsync(Path.Combine(folder, $"{report.Number}.pdf"), report.Bytes, cancel);
            await run.Errors.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{++written}/{total} {report.Number}"));
        }

        await run.SayAsync(CommandTexts.ReportsWritten, written, folder);
        return Outcome.Done;
    }
}
