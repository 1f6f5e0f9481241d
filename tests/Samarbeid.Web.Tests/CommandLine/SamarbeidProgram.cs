using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace Samarbeid.Web.Tests.CommandLine;

/// <summary>What a finished process left.</summary>
internal sealed record Finished(int Code, string Output, string Errors);

/// <summary>The real executable, with a data folder of its own that is gone afterwards.</summary>
internal sealed class SamarbeidProgram : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly Lazy<Task<string>> Prepared = new(PrepareAsync);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("samarbeid-program-");
    private readonly List<Process> _started = [];

    /// <summary>The one that was built beside the tests, unless another is asked for.</summary>
    public string Executable { get; private init; } = Path.Combine(Project(), "bin", Configuration, "net10.0", "Samarbeid.Web.dll");

    public string Data => _folder.FullName;

    public string DatabaseFile => In("samarbeid.db");

    public string MailFolder => In("mail");

    public string In(string name) => Path.Combine(Data, name);

    /// <summary>With tables and registers in place, copied from a database that is made once.</summary>
    public static async Task<SamarbeidProgram> ReadyAsync(string? executable = null)
    {
        var program = executable is null ? new SamarbeidProgram() : new SamarbeidProgram { Executable = executable };
        File.Copy(await Prepared.Value, program.DatabaseFile);
        return program;
    }

    public Task<Finished> RunAsync(params string[] args) => RunAsync([], args);

    public Task<Finished> RunAsync((string Key, string Value)[] settings, params string[] args) => FinishAsync(Start(settings, args));

    /// <summary>Runs it under another program, which is given words of its own first.</summary>
    public Task<Finished> RunUnderAsync(string other, string[] words, (string Key, string Value)[] settings, params string[] args) =>
        FinishAsync(Start(new ProcessStartInfo(other, [.. words, "dotnet", Executable, .. args]), settings));

    public Process Start((string Key, string Value)[] settings, params string[] args) => Start(new ProcessStartInfo("dotnet", [Executable, .. args]), settings);

    private static async Task<Finished> FinishAsync(Process started)
    {
        using var process = started;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var patience = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(patience.Token);
        return new(process.ExitCode, await output, await errors);
    }

    private Process Start(ProcessStartInfo start, (string Key, string Value)[] settings)
    {
        start.WorkingDirectory = Data;
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("ASPNETCORE_", StringComparison.Ordinal) || k.StartsWith("DOTNET_ENV", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        start.Environment["LANG"] = "C.UTF-8";
        start.Environment["Samarbeid__DataDirectory"] = Data;
        foreach (var (key, value) in settings) start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        var process = Process.Start(start)!;
        _started.Add(process);
        return process;
    }

    public async Task<IReadOnlyList<string>> QueryAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={DatabaseFile};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of the tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync()) rows.Add(Convert.ToString(reader.GetValue(0), System.Globalization.CultureInfo.InvariantCulture)!);
        return rows;
    }

    public void Dispose()
    {
        foreach (var process in _started)
        {
            try
            {
                process.Kill();
            }
            catch (InvalidOperationException)
            {
                // It has ended, or was disposed by the test.
            }
        }

        _folder.Refresh();
        if (_folder.Exists) _folder.Delete(recursive: true);
    }

    /// <summary>Publishes what is built, as the documentation says, into a folder.</summary>
    /// <returns>The executable in it.</returns>
    public static async Task<string> PublishAsync(string folder)
    {
        using var publish = Process.Start(new ProcessStartInfo(
            "dotnet", ["publish", Path.Combine(Project(), "Samarbeid.Web.csproj"), "--no-build", "--configuration", Configuration, "--output", folder, "-v", "quiet"]))!;
        await publish.WaitForExitAsync();
        Assert.Equal(0, publish.ExitCode);
        return Path.Combine(folder, "Samarbeid.Web.dll");
    }

    private static string Configuration => AppContext.BaseDirectory.Contains("/Release/", StringComparison.Ordinal) ? "Release" : "Debug";

    private static string Project([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(here, "../../../../src/Samarbeid.Web"));

    private static async Task<string> PrepareAsync()
    {
        var program = new SamarbeidProgram();
        var made = await program.RunAsync("migrate");
        Assert.Equal((0, ""), (made.Code, made.Errors));
        return program.DatabaseFile;
    }
}
