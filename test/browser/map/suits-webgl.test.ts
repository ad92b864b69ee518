import { afterEach, expect, test, vi } from 'vitest';
import { hasGraphicsCard } from '../../../src/map/suits-webgl.ts';

afterEach(() => vi.restoreAllMocks());

/** Whether a renderer of this name is taken for a graphics card. */
function isCard(name: string): boolean {
  vi.spyOn(WebGL2RenderingContext.prototype, 'getParameter').mockReturnValue(name);
  return hasGraphicsCard();
}

test.each([
  'ANGLE (Intel, Intel(R) UHD Graphics 620 Direct3D11 vs_5_0 ps_5_0, D3D11)',
  'ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 (0x00002504) Direct3D11 vs_5_0 ps_5_0, D3D11)',
  'ANGLE (Apple, ANGLE Metal Renderer: Apple M2, Unspecified Version)',
  'Mali-G78', 'Adreno (TM) 640', 'Apple GPU', 'Mesa Intel(R) UHD Graphics (CML GT2)', 'Mozilla',
])('%s is a graphics card', (name) => {
  expect(isCard(name)).toBe(true);
});

test.each([
  'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
  'ANGLE (Microsoft, Microsoft Basic Render Driver (0x0000008C) Direct3D11 vs_5_0 ps_5_0, D3D11)',
  'llvmpipe (LLVM 15.0.6, 256 bits)', 'softpipe', 'Apple Software Renderer',
])('%s is none', (name) => {
  expect(isCard(name)).toBe(false);
});

test('this browser, which draws WebGL in software, has none; nor has one without WebGL 2', () => {
  expect(hasGraphicsCard()).toBe(false);
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  expect(hasGraphicsCard()).toBe(false);
});
