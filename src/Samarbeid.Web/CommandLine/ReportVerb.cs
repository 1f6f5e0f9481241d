using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Documents.Annual;
using Samarbeid.Infrastructure.Figures;

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
            // What has not begun cannot be reported on.
            if (year < AnnualReport.FirstYear || year > run.Get<NorwegianCalendar>().Today.Year)
                return Task.FromResult<Outcome>(AnnualReportRules.UnknownYear.With(year));

            return run.Asked.GetValue(all) ? AllAsync(run, year, to, cancel) : OneAsync(run, asked[0], year, to, cancel);
        });
    }

    private static void Check(ArgumentResult given, bool all)
    {
        var expected = all ? 1 : 2;
        var words = given.Tokens;
        if (words.Count != expected) given.AddError(all ? CommandTexts.ReportAllTakesYear : CommandTexts.ReportTakesBoth);
        else if (!int.TryParse(words[^1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            given.AddError(CommandTexts.NotAYear(words[^1].Value));
    }

    private static async Task<Outcome> OneAsync(VerbRun run, string number, int year, string file, CancellationToken cancel)
    {
        if (!MunicipalityNumber.TryParse(number, out var municipality)) return FigureRules.UnknownMunicipality.With(number);

        var rendered = await run.Get<AnnualReportWriter>().RenderAsync(municipality, year, cancel);
        if (!rendered.IsDone) return rendered.WithoutValue;

        var outcome = await WholeFile.WriteAsync(file, rendered.Value, cancel);
        if (outcome.IsDone) await run.SayAsync(CommandTexts.Written(file));
        return outcome;
    }

    private static async Task<Outcome> AllAsync(VerbRun run, int year, string folder, CancellationToken cancel)
    {
        if (TryMakeFolder(folder) is { IsDone: false } refused) return refused;

        await using var database = run.OpenDatabase();
        var (written, total) = (0, await database.Municipalities.CountAsync(cancel));
        await foreach (var report in run.Get<AnnualReportWriter>().RenderAllAsync(year, cancel))
        {
            var outcome = await WholeFile.WriteAsync(Path.Combine(folder, $"{report.Number}.pdf"), report.Bytes, cancel);
            if (!outcome.IsDone) return outcome;

            await run.Errors.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{++written}/{total} {report.Number}"));
        }

        await run.SayAsync(CommandTexts.ReportsWritten(written, folder));
        return Outcome.Done;
    }

    private static Outcome TryMakeFolder(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            return Outcome.Done;
        }
        catch (Exception fault) when (OutputRules.RefusalOf(fault, folder) is { } refusal)
        {
            return refusal;
        }
    }
}
