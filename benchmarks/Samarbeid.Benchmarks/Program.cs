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

if (args is ["circuits", var server])
{
    await CircuitMemory.MeasureAsync(server);
    return;
}

// In this process: the program under test is built once. The warm-up is long enough for its hot paths to be compiled for good.
var config = DefaultConfig.Instance
    .AddColumn(StatisticColumn.Min, StatisticColumn.Median)
    .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(12).WithIterationCount(12));
BenchmarkSwitcher.FromAssembly(typeof(MeasuredData).Assembly).Run(args, config);
