using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace CareersSite.Tests.Harness;

/// <summary>Properties that hold for any value of a generator.</summary>
internal static class ByChance
{
    /// <summary>Tries so many values, the same in every run: a test that fails by chance is found by nobody.</summary>
    public static void Check<T>(Gen<T> generator, int runs, Action<T> property)
    {
        var replay = new Replay(new Rnd(20_261_122, 20_261_123), FSharpOption<int>.None);
        FsCheck.Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(runs).WithQuietOnSuccess(true).WithReplay(FSharpOption<Replay>.Some(replay)),
            Prop.ForAll(generator.ToArbitrary(), property));
    }
}
