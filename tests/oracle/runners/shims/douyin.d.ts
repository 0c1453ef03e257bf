// What every engine has and @douyin-microapp/typings 1.3.1 does not declare.
declare function clearTimeout(timer: number): void;
declare function clearInterval(timer: number): void;
