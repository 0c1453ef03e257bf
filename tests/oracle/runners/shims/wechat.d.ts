// miniprogram-api-typings 5.2.3 lacks nothing that we need.
