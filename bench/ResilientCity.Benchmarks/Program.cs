using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ResilientCity.Benchmarks;

if (args is ["chase"])
{
    await ChasingRun.RunAsync(); // -- chase: the daily chasing over 100,000 open cases
    return;
}

// In this process: the store of 100,000 cases is made once.
var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
BenchmarkSwitcher.FromAssembly(typeof(ListBenchmarks).Assembly).Run(args, config);
ListBenchmarks.CleanUp();
