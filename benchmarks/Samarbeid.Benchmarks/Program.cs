using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Samarbeid.Benchmarks;

if (args is ["load"])
{
    await MeasuredData.MakeAsync();
    return;
}

if (args is ["followed"])
{
    await Followed.MeasureAsync();
    return;
}

if (args is ["search"])
{
    await Searching.MeasureAsync();
    return;
}

if (args is ["meeting"])
{
    Console.WriteLine((await LiveMeeting.FindAsync(await MeasuredData.ReaderAsync())).Value);
    return;
}

if (args is ["circuits", var server, var page])
{
    await CircuitMemory.MeasureAsync(server, page);
    return;
}

// In this process: the program under test is built once. The warm-up is long enough for its hot paths to be compiled for good.
var config = DefaultConfig.Instance
    .AddColumn(StatisticColumn.Min, StatisticColumn.Median)
    .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(12).WithIterationCount(12));
BenchmarkSwitcher.FromAssembly(typeof(MeasuredData).Assembly).Run(args, config);
