namespace CareersSite.Tests.Repository.Workflows.Running;

/// <summary>How much of the workflows is run: what takes seconds always, what takes minutes where <c>CAREERS_WORKFLOWS=whole</c>.</summary>
internal static class RunPatience
{
    public static bool IsWhole { get; } = Environment.GetEnvironmentVariable("CAREERS_WORKFLOWS") == "whole";

    public static TimeSpan OfAStep { get; } = IsWhole ? TimeSpan.FromHours(1) : TimeSpan.FromMinutes(2);
}
