using System.CommandLine;
using System.Text;
using Samarbeid.Infrastructure.Figures;

namespace Samarbeid.Web.CommandLine;

/// <summary>figures: writes the public figures of a period for every municipality as a file for programs, or for a Norwegian Excel.</summary>
internal static class FiguresVerb
{
    private const string Csv = "csv", Excel = "excel";

    public static Command Create()
    {
        var period = Values.Period(CommandTexts.FiguresPeriod);
        var output = Values.Output(CommandTexts.FiguresOutput);
        var format = Values.OneOf("--format", CommandTexts.FiguresFormat, Csv, Excel);
        return new Command("figures", CommandTexts.Figures) { period, output, format }.OnDatabase(async (run, cancel) =>
        {
            var file = run.Asked.GetRequiredValue(output);
            await using var database = run.OpenDatabase();
            var rows = await FigureRows.ReadAsync(database, run.Asked.GetRequiredValue(period), cancel);
            if (!rows.IsDone) return rows.WithoutValue;

            var text = run.Asked.GetValue(format) == Excel ? FiguresExcel.TextOf(rows.Value) : FiguresCsv.TextOf(rows.Value);
            var outcome = await WholeFile.WriteAsync(file, Encoding.UTF8.GetBytes(text), cancel);
            if (outcome.IsDone) await run.SayAsync(CommandTexts.Written(file));
            return outcome;
        });
    }
}
