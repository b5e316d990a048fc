using CareersSite.Commands;

return await CareersProgram.RunAsync(args, Console.Out, Console.Error);
